package org.khabar.content.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A tag that an import gave an article by itself. It counts as long as the article has the tag. */
@Entity
public class AutomaticTag extends PanacheEntityBase {

    @EmbeddedId
    public ArticleTag id;

    /** From 0 to 1. */
    public double confidence;

    /** By what it was found. */
    public String rule;

    public Instant foundAt;

    protected AutomaticTag() {}

    public AutomaticTag(ArticleTag id, double confidence, String rule, Instant foundAt) {
        this.id = id;
        this.confidence = confidence;
        this.rule = rule;
        this.foundAt = foundAt;
    }
}
