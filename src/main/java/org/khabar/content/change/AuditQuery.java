package org.khabar.content.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the audit log, newest first, at most so many.
 *
 * @param actor only what this actor did, by identifier; null for everyone
 * @param entity only what was done to this thing; null for everything
 * @param before only those with a lower number; null from the newest
 */
public record AuditQuery(
        @Nullable String actor,
        @Nullable UUID entity,
        int limit,
        @Nullable Long before) {

    /** Names everything that decides what is in the list: a cursor belongs to one of these. */
    public String fingerprint() {
        return "audit " + actor + " " + entity;
    }

    /** The same behind an entry. */
    public AuditQuery behind(long seq) {
        return new AuditQuery(actor, entity, limit, seq);
    }
}
