package org.khabar.kit.text.roman;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spells one Devanagari word in Roman letters. */
public final class RomanWord {

    /** Words whose usual spelling no rule gives. */
    private static final Map<String, String> USUAL = Map.of("सिंह", "singh", "माँ", "maa", "मां", "maa");

    private RomanWord() {}

    /** The Roman spelling of a word in NFC without joiners; empty when it holds no letter. */
    public static String of(String word) {
        String usual = USUAL.get(word);
        return usual != null ? usual : spell(word);
    }

    private static String spell(String word) {
        List<Syllable> syllables = Syllables.of(word);
        if (syllables.isEmpty()) {
            return "";
        }
        Schwa.delete(syllables);
        StringBuilder out = new StringBuilder(word.length() + 8);
        for (int i = 0; i < syllables.size(); i++) {
            append(out, syllables, i);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, List<Syllable> syllables, int at) {
        Syllable syllable = syllables.get(at);
        Syllable next = at + 1 < syllables.size() ? syllables.get(at + 1) : null;
        out.append(onset(syllables, at));
        if (syllable.vowel != Syllable.SILENT) {
            out.append(vowel(out, syllable));
        }
        if (syllable.nasal) {
            out.append(nasal(syllable, next));
        }
        if (syllable.visarga && next == null) {
            out.append('h');
        }
    }

    private static String onset(List<Syllable> syllables, int at) {
        Syllable syllable = syllables.get(at);
        boolean wal = at > 0
                && syllable.first() == 'व'
                && !syllable.isCluster()
                && syllable.vowel == 'आ'
                && at + 1 < syllables.size()
                && syllables.get(at + 1).first() == 'ल';
        return wal ? "w" : syllable.onset.toString();
    }

    /** A vowel that follows a vowel: गए is gaye, a second a is not heard. */
    private static String vowel(StringBuilder out, Syllable syllable) {
        String roman = RomanLetters.vowel(syllable.vowel);
        if (!syllable.startsWithVowel() || out.isEmpty()) {
            return roman;
        }
        char before = out.charAt(out.length() - 1);
        if (syllable.vowel == 'ए' && (before == 'a' || before == 'i')) {
            return "ye";
        }
        return syllable.vowel == 'अ' && before == 'a' ? "" : roman;
    }

    private static String nasal(Syllable syllable, @Nullable Syllable next) {
        if (next == null || next.startsWithVowel()) {
            return "n";
        }
        return switch (next.first()) {
            case 'प', 'फ', 'ब', 'भ', 'म' -> "m";
            case 'व' -> syllable.first() == 'स' ? "m" : "n";
            default -> "n";
        };
    }
}
