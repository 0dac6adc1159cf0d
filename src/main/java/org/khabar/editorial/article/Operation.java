package org.khabar.editorial.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What one operation of a batch does. */
enum Operation {
    CREATE,
    REPLACE,
    PATCH,
    TRASH,
    RESTORE,
    PUBLISH,
    WITHDRAW,
    ARCHIVE,
    UNARCHIVE;

    /** As it stands in JSON. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes an editor. */
    boolean isEditors() {
        return switch (this) {
            case CREATE, REPLACE, PATCH, TRASH, RESTORE -> false;
            case PUBLISH, WITHDRAW, ARCHIVE, UNARCHIVE -> true;
        };
    }
}
