package org.khabar.view.query;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What can be asked of something that has no names to choose a language for. */
public record FieldsParams(
        @Parameter(description = "Only these members, dotted, separated by commas", example = "url,alt,renditions.url")
        @QueryParam("fields")
        @Nullable
        String fields) {}
