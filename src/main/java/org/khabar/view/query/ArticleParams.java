package org.khabar.view.query;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.view.BodyForm;
import org.khabar.view.Include;
import org.khabar.view.Reading;

/** What can be asked of a single article. */
public record ArticleParams(
        @Parameter(
                description = "Language of names; by default as Accept-Language prefers, else Hindi",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"hi", "en"}))
        @QueryParam("language")
        @Nullable
        String language,

        @Parameter(
                description = "Relations to expand, separated by commas: author, section, tags, related, translations",
                example = "author,tags")
        @QueryParam("include")
        @Nullable
        String include,

        @Parameter(
                description = "Form of the body",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"blocks", "html", "text", "none"},
                                defaultValue = "blocks"))
        @QueryParam("body")
        @Nullable
        String body,

        @Parameter(description = "Only these members, dotted, separated by commas", example = "headline,body")
        @QueryParam("fields")
        @Nullable
        String fields,

        @Parameter(
                description = "`latn` writes all texts in Roman letters and names in English where they have one",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"deva", "latn"},
                                defaultValue = "deva"))
        @QueryParam("script")
        @Nullable
        String script,

        @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable
        String acceptLanguage) {

    /** How the article is shown. */
    public Reading reading(Instant now) {
        BodyForm form = QueryWords.one("body", body, BodyForm.class, BodyForm::word);
        return new Reading(
                QueryWords.language(language, script, acceptLanguage),
                now,
                QueryWords.several("include", include, Include.class, Include::word),
                form == null ? BodyForm.BLOCKS : form);
    }
}
