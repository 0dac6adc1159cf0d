package org.khabar.view.exchange;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.BodyForm;
import org.khabar.view.Include;
import org.khabar.view.Reading;
import org.khabar.view.query.QueryWords;

/** In which vocabulary articles are wanted. What chooses among the members of JSON means nothing in another one. */
public record FormatParams(
        @Parameter(
                description = "Vocabulary, for those who cannot send Accept: schema.org as JSON-LD, or IPTC ninjs 3",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"json", "jsonld", "ninjs"}))
        @QueryParam("format")
        @Nullable
        String format,

        @Parameter(hidden = true) @HeaderParam("Accept") @Nullable
        String accept) {

    /** What is wanted. */
    public Format wanted() {
        Format named = QueryWords.one("format", format, Format.class, Format::word);
        return named == null ? Format.accepted(accept) : named;
    }

    /**
     * What has to be read for it. JSON-LD takes text and videos from blocks, ninjs takes HTML; {@code body} decides no more
     * than whether there is any text.
     *
     * @param asked what JSON would show
     * @param fields which of JSON's members are wanted; a problem in another vocabulary, as {@code include} is
     * @param profile how much JSON shows; likewise
     * @param script in which JSON is written; likewise
     */
    public Reading reading(Reading asked, @Nullable String fields, @Nullable String profile, @Nullable String script) {
        Format wanted = wanted();
        if (wanted == Format.JSON) {
            return asked;
        }
        requireNone("fields", fields != null);
        requireNone("profile", profile != null);
        requireNone("script", script != null);
        requireNone("include", !asked.includes().isEmpty());
        BodyForm text = wanted == Format.NINJS ? BodyForm.HTML : BodyForm.BLOCKS;
        BodyForm form = asked.body() == BodyForm.NONE ? BodyForm.NONE : text;
        return new Reading(asked.language(), asked.now(), EnumSet.of(Include.SECTION), form);
    }

    static void requireNone(String parameter, boolean given) {
        if (given) {
            throw ProblemException.invalidParameter(
                    parameter, "chooses what JSON shows, and means nothing in another format");
        }
    }
}
