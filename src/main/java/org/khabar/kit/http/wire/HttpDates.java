package org.khabar.kit.http.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates in header fields (RFC 9110 section 5.6.7), exact to the second. */
public final class HttpDates {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private HttpDates() {}

    /** The instant as a header field tells it, its fraction of a second cut off. */
    public static String format(Instant instant) {
        return FORMAT.format(instant);
    }

    /** The instant in a header field; empty when it is not a date, which RFC 9110 wants ignored. */
    public static Optional<Instant> parse(String field) {
        try {
            return Optional.of(FORMAT.parse(field.strip(), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
