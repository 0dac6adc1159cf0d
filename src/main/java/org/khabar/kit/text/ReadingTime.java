package org.khabar.kit.text;

/**
 * How long an article takes to read. Hindi prose is read at about 180 words a minute: slower than the 230 or so of
 * English, because postpositions and auxiliaries are words of their own and conjuncts take longer to see.
 */
public final class ReadingTime {

    private static final int WORDS_A_MINUTE = 180;

    private ReadingTime() {}

    /** Whole minutes for a number of words, rounded up, and never less than one. */
    public static int minutes(int words) {
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }
}
