package org.khabar.content.name;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;
import org.khabar.kit.text.SortKey;

/** What something is called in Hindi and in English. At least one of the two is there. */
@Embeddable
public record Names(
        @Schema(description = "In Hindi", maxLength = 300, example = "राजनीति") @Column(name = "name_hi") @Nullable
        String hi,

        @Schema(description = "In English", maxLength = 300, example = "Politics") @Column(name = "name_en") @Nullable
        String en) {

    public Names {
        hi = cleaned(hi);
        en = cleaned(en);
        if (hi == null && en == null) {
            throw new IllegalArgumentException("a name is needed in Hindi or English");
        }
    }

    /** The name in the language asked for, or in the other one when it is missing. */
    public String in(Language language) {
        String other = exact(language.other());
        String asked = exact(language);
        return asked != null ? asked : Objects.requireNonNull(other);
    }

    /** The language in which {@link #in} answers. */
    public Language languageIn(Language asked) {
        return exact(asked) != null ? asked : asked.other();
    }

    /** A key whose order, under any collation, is the order in which readers of the language expect the names. */
    @JsonIgnore
    public String sortKey(Language language) {
        return SortKey.of(in(language));
    }

    private @Nullable String exact(Language language) {
        return switch (language) {
            case HI -> hi;
            case EN -> en;
        };
    }

    private static @Nullable String cleaned(@Nullable String name) {
        String clean = name == null ? "" : Clean.line(name);
        return clean.isEmpty() ? null : clean;
    }
}
