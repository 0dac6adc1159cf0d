package org.khabar.content.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Where an article stands on its way to the reader. Only what is {@link #PUBLISHED} can be public. */
public enum ArticleStatus {
    DRAFT,
    /** Will be published at a time that is set. */
    SCHEDULED,
    PUBLISHED,
    /** Withdrawn from readers, kept for the newsroom. */
    ARCHIVED;

    /** What can be done with an article. The noun of each is a resource: PUT does the first, DELETE undoes it by the second. */
    public enum Move {
        PUBLISH,
        WITHDRAW,
        SCHEDULE,
        UNSCHEDULE,
        ARCHIVE,
        UNARCHIVE;

        /** As it stands in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The only transition table.
     *
     * @param wasPublished whether it was public, as far as it decides where a move leads
     * @throws ProblemException CONFLICT naming the moves that are possible
     */
    public ArticleStatus after(Move move, boolean wasPublished) {
        ArticleStatus next = next(move, wasPublished);
        if (next == null) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "An article that is " + word() + " cannot take the step " + move.word() + "; possible are "
                            + moves().stream().map(Move::word).collect(Collectors.joining(", ")) + ".");
        }
        return next;
    }

    /** The moves that are possible from here. */
    public List<Move> moves() {
        return Stream.of(Move.values())
                .filter(move -> next(move, false) != null)
                .toList();
    }

    private @Nullable ArticleStatus next(Move move, boolean wasPublished) {
        return switch (this) {
            case DRAFT ->
                switch (move) {
                    case PUBLISH -> PUBLISHED;
                    case SCHEDULE -> SCHEDULED;
                    case ARCHIVE -> ARCHIVED;
                    case WITHDRAW, UNSCHEDULE, UNARCHIVE -> DRAFT;
                };
            case SCHEDULED ->
                switch (move) {
                    case PUBLISH -> PUBLISHED;
                    case SCHEDULE -> SCHEDULED;
                    case UNSCHEDULE -> DRAFT;
                    case WITHDRAW, ARCHIVE, UNARCHIVE -> null;
                };
            case PUBLISHED ->
                switch (move) {
                    case PUBLISH, UNARCHIVE -> PUBLISHED;
                    case WITHDRAW -> DRAFT;
                    case ARCHIVE -> ARCHIVED;
                    case SCHEDULE, UNSCHEDULE -> null;
                };
            case ARCHIVED ->
                switch (move) {
                    case ARCHIVE -> ARCHIVED;
                    case UNARCHIVE -> wasPublished ? PUBLISHED : DRAFT;
                    case PUBLISH, WITHDRAW, SCHEDULE, UNSCHEDULE -> null;
                };
        };
    }

    /** As it stands in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of the given word. Throws IllegalArgumentException for any other. */
    @JsonCreator
    public static ArticleStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
