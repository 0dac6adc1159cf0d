package org.khabar.view.author;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.Author;
import org.khabar.content.change.EntityType;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Keyed;
import org.khabar.view.media.MediaView;

/** Someone who writes, edits or photographs. */
@Schema(name = "Author")
public record AuthorView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a47")
        UUID id,

        @Schema(description = "Slug", example = "neelam-saxena")
        String slug,

        @Schema(description = "Name", example = "नीलम सक्सेना")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "What they usually do", example = "reporter") @Nullable
        String role,

        @Schema(description = "Who they are", example = "कानपुर से चुनाव और शहर की ख़बरें लिखती हैं।") @Nullable
        String biography,

        @Schema(description = "Accounts elsewhere, by network", example = "{\"x\": \"neelam_likhti_hai\"}")
        Map<String, String> social,

        @Schema(description = "Portrait") @Nullable MediaView image,

        @Schema(description = "When it was last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt)
        implements Keyed {

    public AuthorView {
        social = Map.copyOf(social);
    }

    /** The view of an author; the portrait must have been fetched along. The e-mail address stays in the newsroom. */
    public static AuthorView of(Author author, Language language) {
        String hindi = author.biographyInHindi;
        String english = author.biographyInEnglish;
        boolean inHindi = english == null || (language == Language.HI && hindi != null);
        return new AuthorView(
                author.id,
                author.slug,
                author.names.in(language),
                author.names.languageIn(language),
                author.names,
                author.role,
                inHindi ? hindi : english,
                author.social,
                author.image == null ? null : MediaView.of(author.image),
                author.updatedAt);
    }

    @Override
    public Instant modifiedAt() {
        return updatedAt;
    }

    @Override
    public Set<String> surrogateKeys() {
        Set<String> keys = new HashSet<>(Set.of(SurrogateKeys.of(EntityType.AUTHOR, id)));
        if (image != null) {
            keys.addAll(image.surrogateKeys());
        }
        return keys;
    }
}
