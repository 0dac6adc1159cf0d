package org.khabar.view.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Language;
import org.khabar.kit.json.Script;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;
import org.khabar.kit.time.ClockProducer;

/** Reads the words of a query string. What is none of the allowed words is a problem that lists them. */
public final class QueryWords {

    private QueryWords() {}

    /** The constant of a closed set; null when the parameter is missing. */
    public static <E extends Enum<E>> @Nullable E one(
            String parameter, @Nullable String value, Class<E> type, Function<E, String> word) {
        return value == null ? null : match(parameter, value, type, word);
    }

    /** The constants of a comma-separated list. */
    public static <E extends Enum<E>> Set<E> several(
            String parameter, @Nullable String value, Class<E> type, Function<E, String> word) {
        EnumSet<E> found = EnumSet.noneOf(type);
        if (value != null) {
            Arrays.stream(value.split(",", -1)).forEach(part -> found.add(match(parameter, part, type, word)));
        }
        return found;
    }

    /** An instant in RFC 3339, or a day, which begins at midnight in the newsroom's zone. */
    public static @Nullable Instant instant(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return value.length() == 10
                    ? LocalDate.parse(value)
                            .atStartOfDay(ClockProducer.NEWSROOM_ZONE)
                            .toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw ProblemException.invalidParameter(
                    parameter, "\"" + value + "\" is neither an RFC 3339 instant nor a date such as 2024-05-13");
        }
    }

    /** Refuses two exclusive bounds between which nothing can lie: a list that is always empty is a mistake in the asking. */
    public static void requireSpan(String after, @Nullable String from, String before, @Nullable String to) {
        Instant begin = instant(after, from);
        Instant end = instant(before, to);
        if (begin != null && end != null && !begin.isBefore(end)) {
            throw ProblemException.invalid(
                    ProblemType.INVALID_PARAMETER,
                    List.of(
                            Violation.query(after, "must be before " + before + ", which is " + end),
                            Violation.query(before, "must be after " + after + ", which is " + begin)));
        }
    }

    /** The UUIDs of a comma-separated list, at most so many; none when the parameter is missing. */
    public static Set<UUID> uuids(String parameter, @Nullable String value, int most) {
        String[] parts = value == null ? new String[0] : value.split(",", -1);
        if (parts.length > most) {
            throw ProblemException.invalidParameter(parameter, "at most " + most + " identifiers");
        }
        return Arrays.stream(parts).map(part -> uuid(parameter, part)).collect(Collectors.toSet());
    }

    private static UUID uuid(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidParameter(parameter, "\"" + text + "\" is not a UUID");
        }
    }

    /** The language to name things in: as asked for, else the first known one that the client accepts, else Hindi. */
    public static Language language(@Nullable String parameter, @Nullable String acceptLanguage) {
        return language(parameter, null, acceptLanguage);
    }

    /** The same where things may be read in Roman letters: English names are better than romanised ones. */
    static Language language(@Nullable String parameter, @Nullable String script, @Nullable String acceptLanguage) {
        Language asked = one("language", parameter, Language.class, Language::tag);
        boolean roman = one(Script.PARAMETER, script, Script.class, Script::word) == Script.LATN;
        return asked != null ? asked : roman ? Language.EN : accepted(acceptLanguage);
    }

    /** The same where the parameter filters by languages: it names one only when it asks for that one alone. */
    public static Language language(List<String> filter, @Nullable String acceptLanguage) {
        return language(filter, null, acceptLanguage);
    }

    static Language language(List<String> filter, @Nullable String script, @Nullable String acceptLanguage) {
        boolean named = filter.equals(List.of("hi")) || filter.equals(List.of("en"));
        return language(named ? filter.getFirst() : null, script, acceptLanguage);
    }

    /** The first of Hindi and English that an Accept-Language header (RFC 9110, 12.5.4) prefers; Hindi by default. */
    static Language accepted(@Nullable String header) {
        for (Locale.LanguageRange range : ranges(header)) {
            for (Language language : Language.values()) {
                if (range.getWeight() > 0 && range.getRange().split("-", 2)[0].equals(language.tag())) {
                    return language;
                }
            }
        }
        return Language.HI;
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null || header.length() > 500
                    ? List.of()
                    : new ArrayList<>(Locale.LanguageRange.parse(header));
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static <E extends Enum<E>> E match(
            String parameter, String value, Class<E> type, Function<E, String> word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word.apply(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalidParameter(
                        parameter, "\"" + value + "\" is none of " + all(type, word)));
    }

    private static <E extends Enum<E>> String all(Class<E> type, Function<E, String> word) {
        return Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", "));
    }
}
