package org.khabar.view.exchange;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.query.QueryWords;

/** In which vocabulary a person is wanted. */
public record PersonFormatParams(
        @Parameter(
                description = "Vocabulary, for those who cannot send Accept: schema.org as JSON-LD",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"json", "jsonld"}))
        @QueryParam("format")
        @Nullable
        String format,

        @Parameter(hidden = true) @jakarta.ws.rs.HeaderParam("Accept") @Nullable
        String accept) {

    /** Refuses a vocabulary that has no words for people by themselves, and what chooses among members of another one. */
    public void check(@Nullable String fields, @Nullable String script) {
        Format named = QueryWords.one("format", format, Format.class, Format::word);
        if (named == Format.NINJS) {
            throw ProblemException.invalidParameter("format", "\"ninjs\" is none of json, jsonld");
        }
        Format wanted = named == null ? Format.accepted(accept) : named;
        FormatParams.requireNone("fields", wanted == Format.JSONLD && fields != null);
        FormatParams.requireNone("script", wanted == Format.JSONLD && script != null);
    }
}
