package org.khabar.intake;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.key.KeyContent;
import org.khabar.content.key.Role;
import org.khabar.intake.json.Members;

/** What was read of a key that is asked for. */
@Schema(additionalProperties = Schema.False.class)
public record NewKey(
        @Schema(
                description = "What it is for",
                required = true,
                maxLength = 100,
                example = "Ingest of the wire service")
        String name,

        @Schema(description = "What it may do", required = true, example = "reporter")
        Role role,

        @Schema(description = "When it stops working; never when left out", example = "2034-12-31T18:30:00Z") @Nullable
        Instant expiresAt) {

    /** Reads all members; a key that has expired already is a mistake. */
    public static NewKey read(Members members, Instant now) {
        String name = members.need("name").line(KeyContent.NAME_LENGTH);
        Role role = members.need("role").oneOf(List.of(Role.values()), Role::word);
        Instant expiresAt = members.may("expiresAt").orNull(value -> {
            Instant instant = value.instant();
            if (value.isText() && !instant.isAfter(now)) {
                value.wrong("lies in the past");
            }
            return instant;
        });
        members.end();
        return new NewKey(name, role, expiresAt);
    }

    /** As the workflow takes it. */
    public KeyContent content() {
        return new KeyContent(name, role, expiresAt);
    }
}
