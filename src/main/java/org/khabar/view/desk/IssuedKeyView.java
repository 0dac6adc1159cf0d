package org.khabar.view.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.key.IssuedKey;

/** A new key, with its text. */
@Schema(name = "IssuedKey")
public record IssuedKeyView(
        @Schema(
                description = "What to send behind `Authorization: Bearer`. It is told only now; keep it safe",
                example = "khabar_3f9a01c2_9b1c0d6c1f0f1e7a64a1d7c9bb9c2f5f3a0e4d6b8c7a5f4e3d2c1b0a99887766")
        String token,

        @Schema(description = "The key") KeyView key) {

    /** The view of a key that was made just now. */
    public static IssuedKeyView of(IssuedKey issued) {
        return new IssuedKeyView(issued.text().text(), KeyView.of(issued.key()));
    }

    /** Shows no secret: records that are logged would. */
    @Override
    public String toString() {
        return "IssuedKeyView[" + key.prefix() + "]";
    }
}
