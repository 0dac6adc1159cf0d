package org.khabar.kit.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises that the database cannot do something just now and could a moment later: of two transactions that wait for
 * each other one is given up, a row stays locked for too long, every connection is in use, or the database starts anew.
 */
final class BusyDatabase {

    private static final int DEEPEST_CAUSE = 20;

    /** SQL states: a deadlock; a transaction that was overtaken; a lock that was not to be had, as H2 tells it too. */
    private static final Set<String> STATES = Set.of("40P01", "40001", "55P03", "HYT00");

    /** Class 08 of SQL states: the connection is lost, or was not to be had. */
    private static final String LOST = "08";

    /** The server stops, crashed, starts; has as many connections as it takes. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    /** What the pool says: it has neither an exception nor an SQL state for it. */
    private static final String NO_CONNECTION = "acquisition timeout";

    private BusyDatabase() {}

    /** Whether that is what the failure comes from. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof SQLException e && tells(e));
    }

    private static boolean tells(SQLException cause) {
        String state = cause.getSQLState();
        return state == null
                ? String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(NO_CONNECTION)
                : state.startsWith(LOST) || STATES.contains(state) || AWAY.contains(state);
    }
}
