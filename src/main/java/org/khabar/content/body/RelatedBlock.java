package org.khabar.content.body;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;

/** "यह भी पढ़ें": links to other articles, of the newsroom or from elsewhere, between two paragraphs. */
public record RelatedBlock(
        @Schema(description = "What stands above the links", example = "यह भी पढ़ें") @Nullable
        String title,

        @Schema(description = "The articles in order; one of the newsroom that is not public is left out")
        List<Item> articles)
        implements Block {

    public RelatedBlock {
        title = title == null ? null : Clean.line(title);
        articles = List.copyOf(articles);
    }

    /**
     * A linked article. One of the newsroom is stored as its identifier alone; its address and headline are filled in as
     * they stand now. One from elsewhere has no identifier, and no address when nobody knows it.
     */
    @Schema(name = "RelatedItem")
    public record Item(
            @Schema(
                    description = "The article's identifier; missing from one that stands elsewhere",
                    example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
            @Nullable
            UUID id,

            @Schema(
                    description = "The article's slug; missing from one that stands elsewhere",
                    example = "kanpur-men-matdan-4k7m2q9x")
            @Nullable
            String slug,

            @Schema(description = "The article's headline", example = "कानपुर में मतदान") @Nullable
            String headline,

            @Schema(
                    description = "Address of its page, on the site or elsewhere; missing when it is not known",
                    example = "https://www.example.org/uttar-pradesh/kanpur-men-matdan-4k7m2q9x")
            @Nullable
            String url) {

        public Item {
            headline = headline == null ? null : Clean.line(headline);
        }

        /** An article of the newsroom. */
        public static Item article(UUID id) {
            return new Item(id, null, null, null);
        }

        /** Something that stands elsewhere. */
        public static Item elsewhere(String headline, @Nullable String url) {
            return new Item(null, null, headline, url);
        }
    }
}
