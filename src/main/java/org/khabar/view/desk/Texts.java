package org.khabar.view.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in Hindi and in English. */
@Schema(name = "Texts")
public record Texts(
        @Schema(description = "In Hindi", maxLength = 4000, example = "कानपुर से चुनाव की ख़बरें लिखती हैं।") @Nullable
        String hi,

        @Schema(description = "In English", maxLength = 4000, example = "Writes about elections from Kanpur.") @Nullable
        String en) {

    /** Both, or null when there is neither. */
    public static @Nullable Texts of(@Nullable String hi, @Nullable String en) {
        return hi == null && en == null ? null : new Texts(hi, en);
    }
}
