package org.khabar.view.desk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.AuditEntry;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.Verb;

/** One write. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        @Schema(description = "Number of the change; later changes have higher ones", example = "4711")
        long seq,

        @Schema(description = "When", example = "2024-05-02T13:05:00Z")
        Instant at,

        @Schema(description = "Who") Who actor,

        @Schema(description = "What was done", example = "published")
        Verb verb,

        @Schema(description = "To what kind of thing", example = "article")
        EntityType type,

        @Schema(description = "To which one", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44")
        UUID entity,

        @Schema(description = "Its version afterwards", example = "7")
        int version,

        @Schema(
                description = "`X-Request-Id` of the request that it came with; missing for what the system did itself",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4c")
        @Nullable
        String requestId,

        @Schema(
                description =
                        "To what else it was done, or from where: the tie of a tag, the entry of a live article, the"
                                + " revision that was restored; missing when there is nothing to add",
                example = "candidacy 018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4d deleted")
        @Nullable
        String detail) {

    /** Who wrote. */
    @Schema(name = "AuditActor")
    public record Who(
            @Schema(
                    description = "Key, subject of a token, or part of the system",
                    example = "key:018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4b")
            String id,

            @Schema(description = "Name they had then", example = "Ingest of the wire service")
            String name) {}

    /** The view of an entry. */
    public static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.seq,
                entry.at,
                new Who(entry.actorId, entry.actorName),
                entry.verb,
                entry.entityType,
                entry.entityId,
                entry.version,
                entry.requestId,
                entry.detail);
    }
}
