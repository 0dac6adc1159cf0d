package org.khabar.feed;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.kit.page.PageRequest;
import org.khabar.view.query.QueryWords;

/** What can be asked of a feed about one thing. */
public record FeedParams(
        @Parameter(
                description = "At most so many items",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        @QueryParam("limit")
        @Nullable
        Integer limit,

        @Parameter(description = "Where to go on: the address that the feed gives as `next` has it")
        @QueryParam("cursor")
        @Nullable
        String cursor,

        @Parameter(
                description = "Language of its title and of names; by default as Accept-Language prefers, else Hindi",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"hi", "en"}))
        @QueryParam("language")
        @Nullable
        String language,

        @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable
        String acceptLanguage) {

    /** Which stretch is wanted. */
    PageRequest page() {
        return PageRequest.of(limit, cursor, null);
    }

    /** The language to name things in. */
    Language names() {
        return QueryWords.language(language, acceptLanguage);
    }
}
