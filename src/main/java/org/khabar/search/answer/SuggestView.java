package org.khabar.search.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.article.Article;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Keyed;

/** What somebody who has begun to type may want. */
@Schema(name = "Suggestions")
public record SuggestView(
        @Schema(description = "Tags whose names begin so, or sound so; those in the news first")
        List<EntityView> tags,

        @Schema(description = "Articles whose headlines have these words, newest first")
        List<Headline> headlines)
        implements Keyed {

    public SuggestView {
        tags = List.copyOf(tags);
        headlines = List.copyOf(headlines);
    }

    @Override
    @JsonIgnore
    public Set<String> surrogateKeys() {
        Set<String> keys = new TreeSet<>(Set.of(SearchView.KEY));
        headlines.forEach(headline -> keys.add(SurrogateKeys.article(headline.id)));
        return keys;
    }

    /** An article, as a search box names it. */
    @Schema(name = "SuggestedHeadline")
    public record Headline(
            @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
            UUID id,

            @Schema(
                    description = "Slug",
                    example = "kanpur-men-boothon-par-matke-pankhe-aur-gile-parde-para-43-ke-par-5hrsx9zm")
            String slug,

            @Schema(description = "Headline", example = "कानपुर में बूथों पर मटके, पंखे और गीले पर्दे, पारा 43 के पार")
            String headline) {

        /** Of an article. */
        public static Headline of(Article article) {
            return new Headline(article.id, article.slug, article.headline);
        }
    }
}
