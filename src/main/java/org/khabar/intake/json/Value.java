package org.khabar.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;

/**
 * A JSON value that is there or not, and where it stands. Asked for a type it is not, it notes a problem and answers with
 * a stand-in; one that is not there answers with the stand-in alone. Lengths are in UTF-16 units, as columns count.
 */
public final class Value {

    /** Letters, digits and single hyphens: what a slug is made of. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final @Nullable JsonNode node;
    private final String pointer;
    private final Problems problems;

    Value(@Nullable JsonNode node, String pointer, Problems problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** Whether it is there. */
    public boolean isPresent() {
        return node != null;
    }

    /** Where it stands: a JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    /** What the reading makes of it, or null when it is not there. */
    public <T> @Nullable T orNull(Function<Value, T> reading) {
        return node == null ? null : reading.apply(this);
    }

    /** Notes that something is wrong with it. */
    public void wrong(String message) {
        problems.add(pointer, message);
    }

    /** Text of one line, cleaned. Present and empty is a problem. */
    public String line(int limit) {
        return fitting(Clean.line(string()), limit);
    }

    /** Text of several lines, cleaned. Present and empty is a problem. */
    public String text(int limit) {
        return fitting(Clean.text(string()), limit);
    }

    /** Text as it stands: a key or an address. Present and empty, or with white space or controls, is a problem. */
    public String key(int limit) {
        String key = string();
        if (key.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
            wrong("holds white space or control characters");
            return "";
        }
        return fitting(key, limit);
    }

    /** A web address: absolute, http or https. */
    public String url(int limit) {
        String url = key(limit);
        if (!url.isEmpty() && !url.toLowerCase(Locale.ROOT).matches("https?://[^/?#]+.*")) {
            wrong("must be an absolute http or https address");
        }
        return url;
    }

    /** A slug: a-z, 0-9 and single hyphens inside. */
    public String slug(int limit) {
        String slug = string();
        if (node != null && node.isTextual() && !SLUG.matcher(slug).matches()) {
            wrong("must be of a-z, 0-9 and single hyphens");
        }
        return fitting(slug, limit);
    }

    /** One of the words; the first of them when it is none. */
    public <E> E oneOf(Collection<E> choices, Function<E, String> word) {
        String said = string();
        Optional<E> chosen = choices.stream()
                .filter(choice -> word.apply(choice).equals(said))
                .findFirst();
        if (chosen.isEmpty() && node != null && node.isTextual()) {
            wrong("must be one of "
                    + String.join(", ", choices.stream().map(word).toList()));
        }
        return chosen.orElseGet(() -> choices.iterator().next());
    }

    /** An instant of RFC 3339, cut to microseconds. */
    public Instant instant() {
        String said = string();
        try {
            Instant instant = said.isEmpty() && !isText()
                    ? Instant.EPOCH
                    : OffsetDateTime.parse(said).toInstant();
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                wrong("lies before 1800 or after 2199");
                return Instant.EPOCH;
            }
            return instant.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            wrong("must be an instant such as 2024-06-04T02:30:00Z");
            return Instant.EPOCH;
        }
    }

    /** A date of ISO 8601. */
    public LocalDate date() {
        String said = string();
        try {
            return said.isEmpty() && !isText() ? LocalDate.EPOCH : LocalDate.parse(said);
        } catch (DateTimeException e) {
            wrong("must be a date such as 2024-06-04");
            return LocalDate.EPOCH;
        }
    }

    /** A whole number within the bounds, both included. */
    public int integer(int least, int most) {
        if (node == null) {
            return least;
        }
        if (!node.isIntegralNumber()) {
            wrong("must be a whole number, not " + JsonTypes.word(node));
            return least;
        }
        if (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            wrong("must be between " + least + " and " + most);
            return least;
        }
        return node.intValue();
    }

    /** A number. */
    public double number() {
        if (node != null && !node.isNumber()) {
            wrong("must be a number, not " + JsonTypes.word(node));
        }
        return node == null ? 0 : node.doubleValue();
    }

    /** True or false; false when it is not there. */
    public boolean flag() {
        if (node != null && !node.isBoolean()) {
            wrong("must be true or false, not " + JsonTypes.word(node));
        }
        return node != null && node.booleanValue();
    }

    /** An object; one without members when it is none. */
    public Members members() {
        if (node instanceof ObjectNode object) {
            return new Members(object, pointer, problems);
        }
        if (node != null) {
            wrong("must be an object, not " + JsonTypes.word(node));
        }
        return Members.none(pointer, problems);
    }

    /**
     * What the reading makes of each element of an array; nothing when it is none.
     *
     * @param most elements; when there are more, that is a problem and none of them is read
     */
    public <T> List<T> each(int most, Function<Value, T> reading) {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            wrong("must be an array, not " + JsonTypes.word(node));
            return List.of();
        }
        if (node.size() > most) {
            wrong("must have at most " + most);
            return List.of();
        }
        List<T> read = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            read.add(reading.apply(new Value(node.get(i), pointer + "/" + i, problems)));
        }
        return read;
    }

    /** The same for an array that must not be empty. */
    public <T> List<T> some(int most, Function<Value, T> reading) {
        if (node != null && node.isArray() && node.isEmpty()) {
            wrong("must not be empty");
        }
        return each(most, reading);
    }

    /** Whether nothing more would be told of the text, so that looking things up for it is of no use. */
    public boolean isHopeless() {
        return problems.full();
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return node != null && node.isObject();
    }

    /** Whether it is text. */
    public boolean isText() {
        return node != null && node.isTextual();
    }

    /** Text as it stands, unchecked; empty when it is none. */
    public String string() {
        if (node != null && !node.isTextual()) {
            wrong("must be text, not " + JsonTypes.word(node));
        }
        return node == null || !node.isTextual() ? "" : node.textValue();
    }

    private String fitting(String text, int limit) {
        if (isText() && text.isEmpty()) {
            wrong("is empty; leave the member out");
        } else if (text.length() > limit) {
            wrong("is longer than " + limit + " characters");
        }
        return text;
    }
}
