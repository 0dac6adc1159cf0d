package org.khabar.view.query;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;

/** What can be asked of anything that is answered by itself. */
public record OneParams(
        @Parameter(
                description = "Language of names; by default as Accept-Language prefers, else Hindi",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"hi", "en"}))
        @QueryParam("language")
        @Nullable
        String language,

        @Parameter(description = "Only these members, dotted, separated by commas") @QueryParam("fields") @Nullable
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

    /** The language to name things in. */
    public Language names() {
        return QueryWords.language(language, script, acceptLanguage);
    }
}
