package org.khabar.view.desk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.key.ApiKey;
import org.khabar.content.key.Role;

/** A key as administrators see it: everything but its text. */
@Schema(name = "Key")
public record KeyView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4a")
        UUID id,

        @Schema(description = "How its text begins, after `khabar_`", example = "3f9a01c2")
        String prefix,

        @Schema(description = "What it is for", example = "Ingest of the wire service")
        String name,

        @Schema(description = "What it may do", example = "reporter")
        Role role,

        @Schema(description = "When it was made", example = "2024-05-02T13:05:00Z")
        Instant createdAt,

        @Schema(
                description = "Who asked for it, as the audit log calls them",
                example = "key:018f3a52-7c1e-7b60-9d53-2f0c9f8e1a4b")
        String createdBy,

        @Schema(description = "When it stops working; missing for never", example = "2034-12-31T18:30:00Z") @Nullable
        Instant expiresAt,

        @Schema(description = "When it was used last, exact to about a minute", example = "2024-05-04T04:30:00Z")
        @Nullable
        Instant lastUsedAt,

        @Schema(description = "When it was revoked; missing while it is not", example = "2024-05-05T04:30:00Z")
        @Nullable
        Instant revokedAt) {

    /** The view of a key. */
    public static KeyView of(ApiKey key) {
        return new KeyView(
                key.id,
                key.prefix,
                key.name,
                key.role,
                key.createdAt,
                key.createdBy,
                key.expiresAt,
                key.lastUsedAt,
                key.revokedAt);
    }
}
