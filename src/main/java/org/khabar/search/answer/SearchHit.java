package org.khabar.search.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.article.Article;
import org.khabar.kit.http.Keyed;
import org.khabar.view.article.ArticleView;

/** An article that was found, and why. */
@Schema(name = "SearchHit")
public record SearchHit(
        @Schema(description = "The article, as the list of articles shows it")
        ArticleView article,

        @Schema(description = "What was asked for, marked where it stands")
        HighlightsView highlights)
        implements Keyed {

    /** Of an article that was loaded with its body. */
    public static SearchHit of(Article article, ArticleView view, WordMatcher matcher) {
        return new SearchHit(view, HighlightsView.of(article, matcher));
    }

    @Override
    @JsonIgnore
    public Set<String> surrogateKeys() {
        return article.surrogateKeys();
    }
}
