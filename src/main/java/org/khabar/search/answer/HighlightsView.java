package org.khabar.search.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;

/** What was asked for, marked in the article's own spelling. All are HTML: text with {@code <mark>} and nothing else. */
@Schema(name = "Highlights")
public record HighlightsView(
        @Schema(
                description = "The headline, where something in it was asked for: HTML with `<mark>` alone",
                example = "<mark>कानपुर</mark> में बूथों पर मटके, पंखे और गीले पर्दे, पारा 43 के पार")
        @Nullable
        String headline,

        @Schema(
                description = "The standfirst, where something in it was asked for: HTML with `<mark>` alone",
                example = "<mark>कानपुर</mark> में मतदान की तैयारी पूरी")
        @Nullable
        String standfirst,

        @Schema(
                description =
                        "Pieces of the running text around what was asked for, at most two: HTML with `<mark>` alone",
                examples = "[\"…बूथों पर <mark>कानपुर</mark> में…\"]")
        List<String> body) {

    public HighlightsView {
        body = List.copyOf(body);
    }

    /** Of an article. */
    static HighlightsView of(Article article, WordMatcher matcher) {
        Highlighter highlighter = new Highlighter(matcher);
        return new HighlightsView(
                highlighter.whole(article.headline),
                highlighter.whole(article.standfirst),
                highlighter.fragments(article.body().plainText()));
    }
}
