package org.khabar.kit.text.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.FoldedWord;
import org.khabar.kit.text.Texts;
import org.khabar.kit.text.Words;

/** What holds for every text that can be sent, however broken. The same texts each time: take the seeds out to seek further. */
@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class SoundPropertiesTest {

    @Property(tries = 600, seed = "20240520")
    void a_word_sounds_like_itself_whatever_it_is(@ForAll String raw) {
        for (String word : Words.split(raw)) {
            RomanKeys keys = RomanKeys.of(word);
            assertEquals(keys, RomanKeys.of(word));
            assertEquals(keys.sounds().isEmpty(), keys.readings().isEmpty());
            assertTrue(keys.sounds().isEmpty() || keys.soundsLike(keys));
            assertTrue(keys.sounds().size() <= 20);
        }
    }

    @Property(tries = 600, seed = "20240520")
    void likeness_is_the_same_both_ways(@ForAll String one, @ForAll String other) {
        double likeness = Likeness.of(one, other);
        assertTrue(likeness >= 0 && likeness <= 1);
        assertEquals(likeness, Likeness.of(other, one));
        assertEquals(one.equals(other), likeness == 1);
    }

    @Property(tries = 300, seed = "20240520")
    void a_name_is_found_by_itself(@ForAll String raw) {
        NameFinder<String> finder = new NameFinder<>();
        finder.add(raw, raw);
        int words = Words.count(raw);
        boolean named = words > 0 && words <= 12 && !Fold.of(raw).isEmpty();
        assertEquals(named ? 1 : 0, finder.find(raw, 1).size());
        assertTrue(finder.complete(raw, 1).stream().allMatch(found -> found.fit() > 0.99));
    }

    @Property(tries = 600, seed = "20240520")
    void folded_words_stand_in_their_order_where_they_were_written(@ForAll String raw) {
        int before = 0;
        StringBuilder joined = new StringBuilder();
        for (FoldedWord word : FoldedWord.of(raw)) {
            assertTrue(before <= word.start() && word.start() < word.end() && word.end() <= raw.length(), raw);
            joined.append(joined.isEmpty() ? "" : " ").append(word.text());
            before = word.end();
        }
        assertEquals(Fold.of(raw), joined.toString());
    }
}
