package org.khabar.sample.generate.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.plot.Theme;

class GrammarTest {

    private static final Grammar GRAMMAR = Grammar.read();

    @Test
    void there_are_sentences_enough_to_be_varied() {
        assertTrue(GRAMMAR.size("headline.") >= 40, () -> "headlines: " + GRAMMAR.size("headline."));
        assertTrue(GRAMMAR.size("sentence.") >= 60, () -> "sentences: " + GRAMMAR.size("sentence."));
    }

    @ParameterizedTest
    @EnumSource
    void every_theme_can_be_told_of_a_whole_subject(Theme theme) {
        Subject subject = whole();
        for (String kind : List.of("kicker", "headline", "standfirst", "sentence")) {
            assertTrue(GRAMMAR.canSay(theme.rule(kind), subject), theme.rule(kind));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kicker.place", "headline.place", "standfirst.place", "sentence.place", "sentence.any"})
    void a_place_alone_is_subject_enough(String rule) {
        Subject subject = new Subject();
        subject.name(Slot.PLACE, "पटना");
        subject.name(Slot.ISSUE, "सड़क");
        assertTrue(GRAMMAR.canSay(rule, subject));
    }

    @Test
    void a_sentence_names_only_what_the_subject_has() {
        Subject subject = new Subject();
        subject.name(Slot.PLACE, "पटना");
        subject.name(Slot.ISSUE, "सड़क");
        for (int i = 0; i < 500; i++) {
            String sentence = GRAMMAR.say("sentence.place", subject, Dice.of(1, i));
            assertFalse(sentence.contains("null") || sentence.contains("{"), sentence);
        }
    }

    @Test
    void names_and_numbers_stand_where_the_pattern_has_gaps() {
        Subject subject = new Subject();
        subject.name(Slot.SEAT, "कानपुर");
        Pattern pattern = Pattern.of("{seat} में {7..7} सभाएँ");
        assertEquals("कानपुर में 7 सभाएँ", GRAMMAR.fill(pattern, subject, Dice.of(1, 1)));
    }

    @Test
    void a_rule_that_cannot_be_said_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> GRAMMAR.say("headline.contest", new Subject(), Dice.of(1, 1)));
    }

    private static Subject whole() {
        Subject subject = new Subject();
        for (Slot slot : Slot.values()) {
            subject.name(slot, slot.name());
        }
        return subject;
    }
}
