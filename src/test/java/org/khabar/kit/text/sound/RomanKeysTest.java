package org.khabar.kit.text.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanKeysTest {

    @ParameterizedTest
    @CsvSource({
        "कन्हैया, kanhaiya kanhaia kanhiya",
        "कुमार, kumar kumaar",
        "दिल्ली, dilli dili delhi Delhi dillee",
        "बीजेपी, BJP bjp bijepi beejepee",
        "भाजपा, bhajpa bhaajapaa bhajapa",
        "कांग्रेस, congress kangres kaangres kangress",
        "रायबरेली, raibareli raebareli raybareilly",
        "सम्पन्न, sampann sanpann sampan",
        "संपन्न, sampann sampanna",
        "शहर, shahar shehar sheher",
        "ज़मीन, zameen jameen jamin zamin",
        "फ़ैसला, faisla phaisla faisala",
        "लड़का, ladka larka",
        "खड़गे, khadge kharge",
        "गढ़, garh gadh",
        "ज्ञान, gyan gyaan jnan",
        "ऋषि, rishi",
        "संस्कृत, sanskrit sanskrut",
        "क्षेत्र, kshetra kshetr chhetra",
        "में, mein me main",
        "है, hai he",
        "चुनाव, chunav chunaav chunaw chunao",
        "गए, gaye gae gaey",
        "गयी, gayi gai gayee",
        "दुनिया, duniya dunia duniyaa",
        "योगी, yogi jogi",
        "विष्णुपुर, vishnupur bishnupur",
        "लखनऊ, lakhnau lucknow",
        "उत्तर, uttar north",
        "नार्थ, north",
        "बैंक, bank baink",
        "एंटनी, antani entani",
        "डॉक्टर, doctor daktar",
        "सिंह, singh",
        "राव, rao raav",
        "मोदी, modi modee",
        "ममता, mamata mamta",
        "नेता, neta netaa",
        "2024, २०२४ 2024",
    })
    void a_word_meets_its_roman_spellings(String word, String spellings) {
        for (String spelling : spellings.split(" ", -1)) {
            assertTrue(RomanKeys.of(spelling).soundsLike(RomanKeys.of(word)), spelling);
        }
    }

    @ParameterizedTest
    @CsvSource({"ममता, mamu", "योगी, yoga", "नेता, nata", "2022, 202", "100, 10", "दल, dil", "राम, rome", "मोदी, medi"})
    void a_word_does_not_meet_another(String word, String other) {
        assertFalse(RomanKeys.of(other).soundsLike(RomanKeys.of(word)), other);
    }

    @Test
    void spellings_in_devanagari_that_readers_take_for_one_have_one_sound() {
        assertEquals(RomanKeys.of("सम्पन्न").sounds(), RomanKeys.of("संपन्न").sounds());
        assertTrue(RomanKeys.of("कॉलेज").soundsLike(RomanKeys.of("कालेज")));
        assertTrue(RomanKeys.of("खड़गे").soundsLike(RomanKeys.of("खरगे")));
    }

    @Test
    void the_skeleton_is_what_is_left_without_vowels() {
        assertEquals(Set.of("bjp"), RomanKeys.of("BJP").skeletons());
        assertTrue(RomanKeys.of("बरेली").skeletons().contains("brl"));
        assertEquals(RomanKeys.of("अमित").skeletons(), RomanKeys.of("omit").skeletons());
        assertNotEquals(RomanKeys.of("kab").skeletons(), RomanKeys.of("aab").skeletons());
    }

    @Test
    void the_usual_spelling_is_the_first_reading() {
        assertEquals("congress", RomanKeys.of("कांग्रेस").readings().getFirst());
        assertEquals(List.of("kumar"), RomanKeys.of("kumar").readings());
        assertEquals(List.of(), RomanKeys.of("।").readings());
    }

    @Test
    void likeness_counts_letters_and_swaps() {
        assertEquals(1, Likeness.of("", ""));
        assertEquals(1, Likeness.of("modi", "modi"));
        assertEquals(0, Likeness.of("modi", "xxxx"));
        assertEquals(0.75, Likeness.of("modi", "mdoi"));
        assertEquals(3, Likeness.distance("kitten", "sitting"));
        assertEquals(RomanKeys.of("kejriwal").likeness(RomanKeys.of("केजरीवाल")), 1);
    }
}
