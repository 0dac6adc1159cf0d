package org.khabar;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rooms of the house, lowest storey first, and what each may import besides itself. */
enum Room {
    KIT,
    CONTENT,
    VIEW,
    INTAKE,
    TAGGING,
    SECURITY,
    API,
    FEED,
    SEARCH,
    DELIVERY,
    EDITORIAL,
    IMPORTER,
    OPERATIONS,
    SAMPLE;

    private static final String ROOT = "org.khabar.";

    /** The room a class stands in; empty for one that stands in none. */
    static Optional<Room> of(JavaClass type) {
        return Stream.of(values())
                .filter(room -> (type.getPackageName() + ".").startsWith(ROOT + room.word() + "."))
                .findFirst();
    }

    /** Whether a class belongs to Khabar at all. */
    static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT);
    }

    /** Whether this room may import that one; what doors do to each other is another rule's affair. */
    boolean maySee(Room other) {
        return switch (this) {
            case KIT -> other == KIT;
            case CONTENT -> other == KIT || other == CONTENT;
            case VIEW -> other == KIT || other == CONTENT || other == VIEW;
            case INTAKE -> other == KIT || other == CONTENT || other == INTAKE;
            case TAGGING -> other == KIT || other == CONTENT || other == TAGGING;
            case SECURITY -> other == KIT || other == CONTENT || other == SECURITY;
            case API, FEED, SEARCH, DELIVERY, EDITORIAL, IMPORTER -> !other.isRim();
            case OPERATIONS, SAMPLE -> other == this || !other.isRim();
        };
    }

    boolean isDoor() {
        return switch (this) {
            case API, FEED, SEARCH, DELIVERY, EDITORIAL, IMPORTER -> true;
            case KIT, CONTENT, VIEW, INTAKE, TAGGING, SECURITY, OPERATIONS, SAMPLE -> false;
        };
    }

    private boolean isRim() {
        return this == OPERATIONS || this == SAMPLE;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
