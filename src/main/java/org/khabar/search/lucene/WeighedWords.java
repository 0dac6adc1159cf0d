package org.khabar.search.lucene;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.khabar.search.query.Reading;
import org.khabar.search.query.Wanted;
import org.khabar.search.query.Wording;
import org.khabar.search.query.Zone;

/**
 * Each word of an article once, with what it counts there: by BM25 how often it stands anywhere, and many times as much how
 * often above the text. The weight takes the place of the frequency, so that one list of articles has all that the score of a
 * word needs, and Lucene knows of each stretch of it how much it is worth at the most.
 */
final class WeighedWords extends TokenStream {

    /** How finely weights are told apart: they are whole numbers in the index. */
    static final float SCALE = 100;

    /** As usual for BM25: how soon repetition counts no more, and how much longer texts count less. */
    private static final float SATURATION = 1.2f;

    private static final float BY_LENGTH = 0.75f;

    /** Words of a usual article, and of what stands above its text. */
    private static final int USUAL = 300;

    private static final int USUAL_ABOVE = 80;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Float> weights = new HashMap<>();
    private Iterator<Map.Entry<String, Float>> next;

    WeighedWords(Wording wording, Reading reading) {
        add(wording.in(Zone.ALL), reading, USUAL, 1);
        add(wording.in(Zone.TOP), reading, USUAL_ABOVE, Wanted.Word.ABOVE_THE_TEXT);
        next = weights.entrySet().iterator();
    }

    private void add(List<Wording.Text> texts, Reading reading, int usual, float weight) {
        Map<String, Integer> times = new HashMap<>();
        int words = 0;
        for (Wording.Text text : texts) {
            List<Set<String>> places = text.in(reading);
            places.forEach(place -> place.forEach(word -> times.merge(word, 1, Integer::sum)));
            words += places.size();
        }
        float length = SATURATION * (1 - BY_LENGTH + BY_LENGTH * words / usual);
        times.forEach((word, many) -> weights.merge(word, weight * many / (many + length), Float::sum));
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        clearAttributes();
        Map.Entry<String, Float> word = next.next();
        term.append(word.getKey());
        frequency.setTermFrequency(Math.max(1, Math.round(word.getValue() * SCALE)));
        return true;
    }

    @Override
    public void reset() {
        next = weights.entrySet().iterator();
    }
}
