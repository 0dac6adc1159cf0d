package org.khabar.kit.text.roman;

import java.util.ArrayList;
import java.util.List;

/** Reads a Devanagari word as its syllables. Signs that belong nowhere are skipped. */
final class Syllables {

    private final List<Syllable> read = new ArrayList<>();
    private Syllable current = new Syllable();
    private final boolean aspirated;
    private boolean open;

    private Syllables(boolean aspirated) {
        this.aspirated = aspirated;
    }

    /** The syllables of a word in which फ is ph when aspirated, else f. */
    static List<Syllable> of(CharSequence word, boolean aspirated) {
        Syllables syllables = new Syllables(aspirated);
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            syllables.accept(word.charAt(i), next);
        }
        return syllables.read;
    }

    private void accept(char c, char next) {
        if (RomanLetters.isConsonant(c)) {
            consonant(c, next == RomanLetters.NUKTA);
        } else if (RomanLetters.isVowel(c)) {
            begin();
            current.vowel = c;
        } else if (RomanLetters.isVowelSign(c)) {
            vowelSign(c);
        } else if (c == RomanLetters.VIRAMA && !read.isEmpty() && current.hasSchwa()) {
            current.vowel = Syllable.SILENT;
            open = true;
        } else if (c >= 0x0900 && c <= 0x0902) {
            close().nasal = true;
        } else if (c == 0x0903) {
            close().visarga = true;
        }
    }

    private void consonant(char c, boolean nukta) {
        if (!open) {
            begin();
        }
        boolean gya = c == 'ञ' && current.consonant(0) == 'ज';
        if (gya) {
            current.onset.setLength(current.onset.length() - 1);
        }
        boolean asF = c == 'फ' && !aspirated;
        current.onset.append(gya ? "gy" : RomanLetters.consonant(c, nukta || asF, current.consonant(0)));
        current.consonants.append(c);
        current.vowel = Syllable.SCHWA;
        open = false;
    }

    private void vowelSign(char c) {
        if (read.isEmpty()) {
            begin();
        } else if (!current.hasSchwa()) {
            return;
        }
        current.vowel = RomanLetters.letterOf(c);
    }

    private Syllable close() {
        if (read.isEmpty()) {
            begin();
        }
        return current;
    }

    private void begin() {
        current = new Syllable();
        read.add(current);
        open = false;
    }
}
