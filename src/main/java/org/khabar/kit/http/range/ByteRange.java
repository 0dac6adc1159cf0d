package org.khabar.kit.http.range;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/**
 * A part of a file (RFC 9110 section 14).
 *
 * @param first position of its first byte, from 0
 * @param last position of its last byte, which belongs to it
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE =
            Pattern.compile("bytes=[ \t]*(\\d{0,18})-(\\d{0,18})[ \t]*", Pattern.CASE_INSENSITIVE);

    /**
     * The range that a Range field asks for. Empty, so that the whole is sent, for what may be ignored (section 14.2):
     * other units, what is malformed, and several ranges at once, which cost the server more than they save.
     *
     * @param length of the whole in bytes
     * @throws ProblemException 416 when nothing of the range is there
     */
    static Optional<ByteRange> of(@Nullable String field, long length) {
        Matcher single = SINGLE.matcher(field == null ? "" : field);
        if (!single.matches() || single.group(1).isEmpty() && single.group(2).isEmpty()) {
            return Optional.empty();
        }
        ByteRange asked = asked(single.group(1), single.group(2), length);
        if (asked.last < asked.first && !single.group(1).isEmpty()) {
            return Optional.empty();
        }
        if (asked.first >= length) {
            String detail = "The file has " + length + " bytes; the range begins behind them.";
            throw new ProblemException(ProblemType.RANGE_NOT_SATISFIABLE, detail)
                    .withHeader("Content-Range", "bytes */" + length);
        }
        return Optional.of(new ByteRange(asked.first, Math.min(asked.last, length - 1)));
    }

    /** A number before the hyphen is where it begins; without one the number behind it counts from the end. */
    private static ByteRange asked(String first, String last, long length) {
        if (first.isEmpty()) {
            long suffix = Long.parseLong(last);
            return new ByteRange(suffix == 0 ? length : Math.max(0, length - suffix), length - 1);
        }
        return new ByteRange(Long.parseLong(first), last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last));
    }

    /** How many bytes it has. */
    long length() {
        return last - first + 1;
    }

    /** As the Content-Range field tells it. */
    String contentRange(long whole) {
        return "bytes " + first + "-" + last + "/" + whole;
    }
}
