package org.khabar.tagging.find;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what something was found. */
public enum Rule {
    NAME("one of its names"),
    ABBREVIATION("its short form, in capital letters"),
    NAME_WITH_CUE("a name that is also a word, with a word beside it that tells which it is"),
    NAME_AFTER_FULL_NAME("a short form that is also a word, in a text that has its full name"),
    SEAT_WITH_CUE("the name of a seat, with a word beside it that speaks of seats"),
    SEAT_IN_HEADLINE("the name of a seat, of which the headline speaks as one"),
    STATE_OF_SEAT("the name of a seat that is only a place here, which lies in this state"),
    PART_OF_NAME("a surname or first name, after the full name"),
    NAMESAKE("the name of several, of which seat, party or state in the text tell one"),
    SOUND(
            "a name that sounds like it: of a candidate whose seat is in the text, or of a seat beside a word that speaks of seats"),
    ELECTION_IN_PIECES("house, year and state of an election, apart from each other"),
    ELECTION_BY_DATE("an election without its year, of which the date of the text tells");

    private final String explanation;

    Rule(String explanation) {
        this.explanation = explanation;
    }

    /** As it stands in JSON: {@code seat-with-cue}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was seen, for people. */
    public String explanation() {
        return explanation;
    }
}
