package org.khabar.kit.page;

import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param cursor where to go on, absent for the start of the list; read it with {@link Cursor#decode}
 * @param exactCount whether the number of all items is wanted too, which costs a second statement
 */
public record PageRequest(int limit, @Nullable String cursor, boolean exactCount) {

    /** How many items a page has when the client does not say. */
    public static final int USUAL = 20;

    /** How many items a page has at most. */
    public static final int MOST = 100;

    private static final String EXACT = "exact";

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalidParameter("limit", "must be 1 to " + MOST);
        }
    }

    /**
     * Reads the query parameters {@code limit}, {@code cursor} and {@code count}.
     *
     * @throws ProblemException when the limit is out of bounds, which is never capped silently, or the count is not
     *     {@code exact}
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor, @Nullable String count) {
        if (count != null && !count.equals(EXACT)) {
            throw ProblemException.invalidParameter("count", "must be " + EXACT + ", or left out");
        }
        return new PageRequest(limit == null ? USUAL : limit, cursor, count != null);
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(USUAL, null, false);
    }
}
