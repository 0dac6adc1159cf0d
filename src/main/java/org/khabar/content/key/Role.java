package org.khabar.content.key;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much someone may do. Each role may do what those before it may. */
public enum Role {
    /** Reads everything, drafts included. */
    READER,
    /** Writes drafts of their own. */
    REPORTER,
    /** Writes and publishes everything. */
    EDITOR,
    /** Gives and takes keys, and reads the audit log. */
    ADMIN;

    /** As it stands in JSON and in settings: {@code editor}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with that word, if there is one. */
    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** The role itself and all that it includes, lowest first. */
    public List<Role> included() {
        return Arrays.stream(values()).filter(role -> role.compareTo(this) <= 0).toList();
    }
}
