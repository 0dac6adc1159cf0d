package org.khabar.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Moves the sample newsroom to today: every instant and date by the same number of whole days. */
final class Shift {

    /** "Now" as the articles tell it: the morning after the votes were counted. */
    static final Instant ANCHOR = Instant.parse("2024-06-05T06:30:00Z");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private final long days;

    private Shift(long days) {
        this.days = days;
    }

    /** To the given instant, so that what was past as the articles tell it is past: the newest may be a day old. */
    static Shift to(Instant now) {
        return new Shift(Math.floorDiv(Duration.between(ANCHOR, now).toSeconds(), SECONDS_A_DAY));
    }

    /** The tree with each text moved that is nothing but an instant or a date. */
    JsonNode apply(JsonNode tree) {
        switch (tree) {
            case ObjectNode object -> object.properties().forEach(member -> member.setValue(apply(member.getValue())));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, apply(array.get(i)));
                }
            }
            case TextNode text -> {
                return TextNode.valueOf(moved(text.textValue()));
            }
            default -> {}
        }
        return tree;
    }

    private String moved(String text) {
        if (INSTANT.matcher(text).matches()) {
            return Instant.parse(text).plus(days, ChronoUnit.DAYS).toString();
        }
        return DATE.matcher(text).matches()
                ? LocalDate.parse(text).plusDays(days).toString()
                : text;
    }
}
