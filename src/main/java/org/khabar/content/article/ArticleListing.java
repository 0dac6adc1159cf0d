package org.khabar.content.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a published article is listed under something. Lists are read from these rows alone, in the order of an index. */
@Entity
@IdClass(ArticleListing.Key.class)
public class ArticleListing extends PanacheEntityBase {

    @Id
    public UUID articleId;

    @Id
    public UUID facetId;

    public Instant publishedAt;
    public Instant updatedAt;

    protected ArticleListing() {}

    ArticleListing(Article article, UUID facetId) {
        this.articleId = article.id;
        this.facetId = facetId;
        refile(article);
    }

    /** Takes over the instants by which lists are sorted. */
    final void refile(Article article) {
        publishedAt = Objects.requireNonNull(article.publishedAt, "only a published article is listed");
        updatedAt = article.updatedAt;
    }

    /** An article and what it is listed under. */
    public record Key(UUID articleId, UUID facetId) {}
}
