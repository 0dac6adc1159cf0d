package org.khabar.view.desk.tag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into what a tag shall be merged. */
@Schema(name = "Merger")
public record MergerView(
        @Schema(
                description = "Slug or identifier of the tag that stays, of the same type",
                required = true,
                maxLength = 300,
                example = "kanpur")
        String into) {}
