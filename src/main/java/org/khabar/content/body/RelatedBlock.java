package org.khabar.content.body;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;

/** "यह भी पढ़ें": links to other articles of the newsroom, between two paragraphs. */
public record RelatedBlock(
        @Schema(description = "What stands above the links", example = "यह भी पढ़ें") @Nullable
        String title,

        @Schema(description = "The articles in order; one that is not public is left out")
        List<Item> articles)
        implements Block {

    public RelatedBlock {
        title = title == null ? null : Clean.line(title);
        articles = List.copyOf(articles);
    }

    /** A linked article. Stored as its identifier alone; its address and headline are filled in as they stand now. */
    @Schema(name = "RelatedItem")
    public record Item(
            @Schema(description = "The article's identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
            UUID id,

            @Schema(description = "The article's slug", example = "kanpur-men-matdan-4k7m2q9x") @Nullable
            String slug,

            @Schema(description = "The article's headline", example = "कानपुर में मतदान") @Nullable
            String headline) {

        public Item(UUID id) {
            this(id, null, null);
        }
    }
}
