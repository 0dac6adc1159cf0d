package org.khabar.content.change;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what: kept when the row of the change log with the same number is long gone. */
@Entity
public class AuditEntry extends PanacheEntityBase {

    static final int DETAIL = 200;

    @Id
    public long seq;

    public Instant at;
    public String actorId;
    public String actorName;

    /** The request that the write came with; null for the system's own writes. */
    public @Nullable String requestId;

    @Enumerated(EnumType.STRING)
    public Verb verb;

    @Enumerated(EnumType.STRING)
    public EntityType entityType;

    public UUID entityId;

    /** Of the thing after the change. */
    public int version;

    /** To what else than the thing it was done, or from where; null when there is nothing to add. */
    public @Nullable String detail;

    protected AuditEntry() {}

    AuditEntry(Change change, Actor by, @Nullable String detail) {
        this.seq = change.seq;
        this.at = change.at;
        this.actorId = by.id();
        this.actorName = by.name();
        this.requestId = by.requestId();
        this.verb = change.verb;
        this.entityType = change.entityType;
        this.entityId = change.entityId;
        this.version = change.version;
        this.detail = detail;
    }
}
