package org.khabar.view.query;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Moved;
import org.khabar.kit.id.ShortId;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** How a reader names an article: by its identifier, its short identifier, or any text that ends with that. */
public record ArticleRef(String text, @Nullable UUID id) {

    private static final int UUID_LENGTH = 36;

    /** What the reader wrote. */
    public static ArticleRef of(String text) {
        try {
            return new ArticleRef(text, text.length() == UUID_LENGTH ? UUID.fromString(text) : null);
        } catch (IllegalArgumentException notAnIdentifier) {
            return new ArticleRef(text, null);
        }
    }

    /**
     * The public article that is meant. Throws {@link Moved} to the canonical slug for any other text before the short
     * identifier, {@code below} being the rest of the path, and a problem, 410 for what was withdrawn, 404 for everything else that is not public.
     */
    public Article find(ArticleRepository articles, Instant now, String below) {
        Article article = lookUp(articles).orElseThrow(this::notFound);
        if (article.isWithdrawn(now)) {
            throw new ProblemException(ProblemType.GONE, "This article was withdrawn.");
        }
        if (!article.isPublic(now)) {
            throw notFound();
        }
        if (id == null && !text.equals(article.shortId) && !text.equals(article.slug)) {
            throw new Moved("/v1/articles/" + article.slug + below, Set.of(SurrogateKeys.article(article.id)));
        }
        return article;
    }

    private Optional<Article> lookUp(ArticleRepository articles) {
        return id != null ? articles.whole(id) : ShortId.in(text).flatMap(articles::whole);
    }

    private ProblemException notFound() {
        return ProblemException.notFound("No article is known as \"" + text + "\".");
    }
}
