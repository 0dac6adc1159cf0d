package org.khabar.content.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.khabar.content.change.Actor;

/** That an article is not about a tag, as somebody said. */
@Entity
public class RejectedTag extends PanacheEntityBase {

    @EmbeddedId
    public ArticleTag id;

    public Instant rejectedAt;

    /** Who said it. */
    public String actorId;

    protected RejectedTag() {}

    public RejectedTag(ArticleTag id, Actor by, Instant rejectedAt) {
        this.id = id;
        this.actorId = by.id();
        this.rejectedAt = rejectedAt;
    }
}
