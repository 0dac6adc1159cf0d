package org.khabar.importer.jsonl;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;

/** Why a record could not be written, in words for whoever mends the file: no SQL, no class name. */
final class Refusal {

    private Refusal() {}

    /** The reason. Throws the exception itself when it is not the record's fault: the database cannot be reached. */
    static String reason(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String reason = ofState(sql.getSQLState());
                if (reason == null) {
                    throw e;
                }
                return reason;
            }
        }
        if (e instanceof ProblemException problem) {
            return problem.detail();
        }
        boolean saidByUs = e instanceof IllegalArgumentException || e instanceof IllegalStateException;
        return saidByUs && e.getMessage() != null ? e.getMessage() : "cannot be stored";
    }

    private static @Nullable String ofState(@Nullable String state) {
        if (state == null || state.startsWith("08") || state.startsWith("57") || state.startsWith("90")) {
            return null;
        }
        if (state.equals("22001")) {
            return "cannot be stored: a text is longer than its column";
        }
        return state.equals("23505")
                ? "cannot be stored: something else has the same key or address"
                : "cannot be stored";
    }
}
