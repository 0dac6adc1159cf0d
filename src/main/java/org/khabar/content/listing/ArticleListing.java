package org.khabar.content.listing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
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

    /** Lists an article under a facet, in the order of the given instants. */
    public ArticleListing(UUID articleId, UUID facetId, Instant publishedAt, Instant updatedAt) {
        this.articleId = articleId;
        this.facetId = facetId;
        refile(publishedAt, updatedAt);
    }

    /** Takes over the instants by which lists are sorted. */
    public final void refile(Instant publishedAt, Instant updatedAt) {
        this.publishedAt = publishedAt;
        this.updatedAt = updatedAt;
    }

    /** An article and what it is listed under. */
    public record Key(UUID articleId, UUID facetId) {}
}
