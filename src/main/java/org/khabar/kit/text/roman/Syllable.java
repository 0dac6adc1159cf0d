package org.khabar.kit.text.roman;

/** One written syllable of a Devanagari word on its way to Roman letters: consonants, a vowel, and what closes it. */
final class Syllable {

    /** The vowel that a consonant has when none is written. */
    static final char SCHWA = 'अ';

    /** No vowel: a virama, or a schwa that nobody says. */
    static final char SILENT = 0;

    /** The consonants as they are written, nukta and viramas left out; empty when the syllable begins with its vowel. */
    final StringBuilder consonants = new StringBuilder();

    /** The consonants in Roman letters. */
    final StringBuilder onset = new StringBuilder();

    char vowel = SILENT;
    boolean nasal;
    boolean visarga;

    boolean startsWithVowel() {
        return consonants.isEmpty();
    }

    boolean isCluster() {
        return consonants.length() > 1;
    }

    boolean hasSchwa() {
        return vowel == SCHWA && !startsWithVowel();
    }

    boolean isOpenSchwa() {
        return hasSchwa() && !nasal && !visarga;
    }

    /** A consonant from the end of the cluster, 0 being the last; 0 when there are not so many. */
    char consonant(int fromEnd) {
        int at = consonants.length() - 1 - fromEnd;
        return at < 0 ? 0 : consonants.charAt(at);
    }

    char first() {
        return consonants.isEmpty() ? 0 : consonants.charAt(0);
    }
}
