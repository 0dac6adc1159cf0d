package org.khabar.kit.text.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words in a row of what somebody types, joined to one, and the words of names that it may mean, each with how well it fits. */
record Row(int from, int to, Map<Vocabulary.Entry, Double> like) {

    /** Two words may always be one, Rae Bareli; more only where these are short: आई एन डी आई ए, raj nand gaon. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_LETTERS = 12;

    /** The rows of a text that may mean anything. */
    static List<Row> of(List<String> words, Reader reader) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                String joined = String.join("", words.subList(from, to));
                if (to - from > 2 && joined.length() > MOST_LETTERS) {
                    break;
                }
                Map<Vocabulary.Entry, Double> like = reader.like(joined, to - from, to == words.size());
                if (!like.isEmpty()) {
                    rows.add(new Row(from, to, like));
                }
            }
        }
        return rows;
    }

    /** A row of words on one side is compared with one word, or the same row, on the other. */
    void align(Alignment alignment, int nameFrom, int nameTo, double fit) {
        if (to - from == 1 || nameTo - nameFrom == 1) {
            alignment.add(new Alignment.Pair(from, to, nameFrom, nameTo, fit));
        }
    }

    /** What a row of words may mean. */
    @FunctionalInterface
    interface Reader {
        Map<Vocabulary.Entry, Double> like(String joined, int words, boolean last);
    }
}
