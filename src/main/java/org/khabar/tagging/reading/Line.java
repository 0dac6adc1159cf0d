package org.khabar.tagging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.kit.text.FoldedWord;

/** A passage in words, cut into sentences. Two of them are never the same, whatever they say. */
public final class Line {

    private static final String ENDS = "।॥?!…\n;|";
    private static final String PARTINGS = ",:\"“”‘’/–—[]«»•*";

    /** Words that end a sentence, so that a full stop behind them is one, with or without a space. */
    private static final Set<String> VERBS = Set.of(
            "है", "हैं", "था", "थी", "थे", "थीं", "गा", "गी", "गे", "हो", "हूं", "रहा", "रही", "रहे", "हुई", "हुए",
            "हुआ", "गई", "गए", "गया", "दी", "दिए", "दिया", "किया", "लिया", "की", "ली");

    private static final int LONGEST_ABBREVIATION = 3;

    private final Passage passage;
    private final List<Word> words;
    private final boolean furniture;

    private Line(Passage passage, List<Word> words, boolean furniture) {
        this.passage = passage;
        this.words = List.copyOf(words);
        this.furniture = furniture;
    }

    /** The line, from an offset to another. */
    public static Line of(Passage passage, int from, int to, boolean furniture) {
        List<Word> words = new ArrayList<>();
        int sentence = 0;
        FoldedWord last = null;
        String text = passage.text();
        for (FoldedWord word : FoldedWord.of(text.substring(from, to))) {
            String gap = last == null ? "" : text.substring(from + last.end(), from + word.start());
            if (last != null && endsSentence(last.text(), gap, word.text())) {
                sentence++;
            }
            words.add(new Word(word.text(), from + word.start(), from + word.end(), sentence, parts(gap)));
            last = word;
        }
        return new Line(passage, words, furniture);
    }

    /** The same as the headline of its text. */
    public Line asHeadline() {
        Passage head = new Passage(passage.place(), Passage.Part.HEADLINE, passage.text(), passage.offset());
        return new Line(head, words, furniture);
    }

    private static boolean endsSentence(String before, String gap, String after) {
        if (hasOneOf(gap, ENDS)) {
            return true;
        }
        if (gap.indexOf('.') < 0) {
            return false;
        }
        boolean told = VERBS.contains(before);
        boolean spaced = gap.chars().anyMatch(Character::isWhitespace);
        boolean indian = before.charAt(0) >= 0x0900 && after.charAt(0) >= 0x0900;
        return told || before.length() > LONGEST_ABBREVIATION && (spaced || indian);
    }

    private static boolean parts(String gap) {
        return hasOneOf(gap, PARTINGS);
    }

    private static boolean hasOneOf(String gap, String signs) {
        for (int at = 0; at < gap.length(); at++) {
            if (signs.indexOf(gap.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    public Passage passage() {
        return passage;
    }

    public List<Word> words() {
        return words;
    }

    /** Whether it belongs to the page and not to the story. */
    public boolean furniture() {
        return furniture;
    }

    public int size() {
        return words.size();
    }

    /** The word with the number; empty when there is none, or when it stands in another sentence than the one beside it. */
    public String word(int index, int beside) {
        boolean there = index >= 0
                && index < words.size()
                && words.get(index).sentence() == words.get(beside).sentence();
        return there ? words.get(index).text() : "";
    }

    /** Where the words stand and what they are, as spelt. */
    public Spot spot(int from, int to) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        int offset = passage.offset();
        return new Spot(
                passage.place(), start + offset, end + offset, passage.text().substring(start, end));
    }

    /** What is spelt from one word to another. */
    public String surface(int from, int to) {
        return passage.text()
                .substring(words.get(from).start(), words.get(to - 1).end());
    }

    /** What follows the word in the text, up to the next one. */
    public String gapBehind(int index) {
        int end = index + 1 < words.size()
                ? words.get(index + 1).start()
                : passage.text().length();
        return passage.text().substring(words.get(index).end(), end);
    }
}
