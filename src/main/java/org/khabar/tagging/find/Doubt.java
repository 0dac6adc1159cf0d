package org.khabar.tagging.find;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a name that stands in a text does not speak for its tag. */
public enum Doubt {
    PRONOUN("it is a pronoun and never taken for a name"),
    WORD_OF_THE_LANGUAGE("it is also a word, and nothing beside it says that it is a name here"),
    NOT_IN_CAPITALS("a short form counts in capital letters only"),
    NO_CUE_OF_A_SEAT("nothing beside it and nothing in the headline speaks of a seat: it is the place"),
    NO_FULL_NAME("a surname or first name alone counts only after the full name"),
    NAMESAKES("several have this name, and nothing in the text tells which"),
    OTHER_NAMESAKE("seat, party or state in the text speak for a namesake"),
    PART_OF_ANOTHER_NAME("it is part of the name of something else"),
    ONE_WORD("one word is no name of a person unless seat or party are in the text"),
    FURNITURE("it stands in a menu, a list of keywords or a link to another story only");

    private final String explanation;

    Doubt(String explanation) {
        this.explanation = explanation;
    }

    /** As it stands in JSON: {@code no-full-name}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is missing, for people. */
    public String explanation() {
        return explanation;
    }
}
