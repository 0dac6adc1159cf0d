package org.khabar.content.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That one article points to another. */
@Embeddable
public class ArticleLink {

    @Enumerated(EnumType.STRING)
    public LinkKind kind;

    // Eager: a link is only read for what it leads to, and so one statement brings both.
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    public Article target;

    protected ArticleLink() {}

    public ArticleLink(LinkKind kind, Article target) {
        this.kind = kind;
        this.target = target;
    }

    /** Lets the article point to exactly these. Readers of a published one see another version of it then. */
    public static void replaceAll(Article article, List<ArticleLink> wanted) {
        if (!article.links.equals(wanted) && article.status == ArticleStatus.PUBLISHED) {
            article.publicVersion = article.version + 1;
        }
        Article.replace(article.links, wanted);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleLink that && that.kind == kind && that.target.id.equals(target.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, target.id);
    }
}
