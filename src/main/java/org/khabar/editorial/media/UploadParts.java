package org.khabar.editorial.media;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.FocalPoint;

/** The parts of an upload, as the OpenAPI document tells them; {@link UploadForm} reads them. */
@Schema(name = "MediaUpload")
record UploadParts(
        @Schema(
                description = "The picture: JPEG, PNG or WebP, of at most 10 MB and 50 megapixels, of WebP 16",
                type = SchemaType.STRING,
                format = "binary",
                required = true)
        String file,

        @Schema(description = "Title", example = "मतगणना केंद्र") @Nullable
        String title,

        @Schema(description = "What it shows, for those who do not see it", example = "क़तार में खड़े मतदाता") @Nullable
        String alt,

        @Schema(description = "Caption", example = "कानपुर के एक बूथ पर सुबह की क़तार") @Nullable
        String caption,

        @Schema(description = "Who made it", example = "फ़ोटो: नीलम सक्सेना") @Nullable
        String credit,

        @Schema(description = "What must stay visible when it is cropped: a part of type application/json") @Nullable
        FocalPoint focalPoint) {}
