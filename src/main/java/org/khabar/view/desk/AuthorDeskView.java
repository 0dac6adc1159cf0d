package org.khabar.view.desk;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.Author;
import org.khabar.content.name.Names;

/** An author as editors see them. */
@Schema(name = "AuthorDesk")
public record AuthorDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a47")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(description = "Slug; made of the name when left out", maxLength = 120, example = "neelam-saxena")
        String slug,

        @Schema(description = "Names, in Hindi, English or both", required = true)
        Names names,

        @Schema(description = "What they usually do", example = "reporter") @Nullable
        String role,

        @Schema(description = "Who they are") @Nullable Texts biographies,

        @Schema(description = "E-mail address; never shown to readers", example = "neelam@example.org") @Nullable
        String email,

        @Schema(description = "Accounts elsewhere, by network", example = "{\"x\": \"neelam_likhti_hai\"}")
        Map<String, String> social,

        @Schema(
                description = "Identifier of the portrait, a media item",
                example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a45")
        @Nullable
        UUID image,

        @Schema(description = "When they were added", readOnly = true, example = "2024-03-01T04:00:00Z")
        Instant createdAt,

        @Schema(description = "When they were last changed", readOnly = true, example = "2024-05-02T13:05:00Z")
        Instant updatedAt) {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of("id", "version", "createdAt", "updatedAt");

    public AuthorDeskView {
        social = Map.copyOf(social);
    }

    /** The view of an author. */
    public static AuthorDeskView of(Author author) {
        return new AuthorDeskView(
                author.id,
                author.version,
                author.slug,
                author.names,
                author.role,
                Texts.of(author.biographyInHindi, author.biographyInEnglish),
                author.email,
                author.social,
                author.image == null ? null : author.image.id,
                author.createdAt,
                author.updatedAt);
    }
}
