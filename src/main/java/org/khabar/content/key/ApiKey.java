package org.khabar.content.key;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key, known by its prefix and by the hash of its text. It is revoked, never deleted: the audit log refers to it. */
@Entity
public class ApiKey extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    public String prefix;
    public String hash;
    public String name;

    @Enumerated(EnumType.STRING)
    public Role role;

    public Instant createdAt;

    /** The identifier of the actor who asked for it. */
    public String createdBy;

    public @Nullable Instant expiresAt;

    /** Exact to about a minute. */
    public @Nullable Instant lastUsedAt;

    public @Nullable Instant revokedAt;

    protected ApiKey() {}

    ApiKey(UUID id, KeyText text, KeyContent content, String createdBy, Instant now) {
        this.id = id;
        this.prefix = text.prefix();
        this.hash = text.hash();
        this.name = content.name();
        this.role = content.role();
        this.expiresAt = content.expiresAt();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Whether it lets anyone in at that instant. */
    public boolean isUsable(Instant now) {
        Instant end = expiresAt;
        return revokedAt == null && (end == null || now.isBefore(end));
    }

    /** Ends it for good; says whether it had not ended so before. */
    boolean revoke(Instant now) {
        boolean first = revokedAt == null;
        revokedAt = first ? now : revokedAt;
        return first;
    }
}
