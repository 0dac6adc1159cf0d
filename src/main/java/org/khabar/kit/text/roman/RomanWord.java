package org.khabar.kit.text.roman;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spells one Devanagari word in Roman letters. */
public final class RomanWord {

    /** Words, and parts of words, in which फ is aspirated; everywhere else it has become f, nukta or not. */
    private static final Pattern ASPIRATED = Pattern.compile(
            "^(?:फिर|फल|फूल|फैल|फेंक|फेर|फट|फाट|फंस|फँस|फोड़|फूट|फूँक|फूंक|फाड़|फिसल|फागुन|फाल्गुन)|सफल|विफल|सुफल|(?:ष्|स्)फ|फल$");

    /** No word of the language is longer; what is gets no second look, so that hostile text costs no more than other. */
    private static final int LONGEST = 60;

    private RomanWord() {}

    /** The Roman spelling of a word in NFC without joiners; empty when it holds no letter. */
    public static String of(String word) {
        if (word.length() > LONGEST) {
            return spell(word, false);
        }
        String usual = UsualSpellings.of(word);
        if (!usual.isEmpty()) {
            return usual;
        }
        String letters = LetterNames.of(word);
        return letters.isEmpty() ? Endings.usual(word, halves(word)) : letters;
    }

    /** The spelling by its letters alone, whatever is usual; empty when it holds no letter. */
    public static String plain(String word) {
        return spell(word, false);
    }

    private static String halves(String word) {
        boolean aspirated = word.indexOf('फ') >= 0 && ASPIRATED.matcher(word).find();
        int seam = Compound.seam(word);
        if (seam == 0) {
            return spell(word, aspirated);
        }
        return half(word.substring(0, seam), aspirated) + half(word.substring(seam), aspirated);
    }

    private static String half(String word, boolean aspirated) {
        String usual = UsualSpellings.of(word);
        return usual.isEmpty() ? spell(word, aspirated) : usual;
    }

    private static String spell(String word, boolean aspirated) {
        List<Syllable> syllables = Syllables.of(word, aspirated);
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
        out.append(isWal(syllable, next, at) ? "w" : syllable.onset);
        if (syllable.vowel != Syllable.SILENT) {
            out.append(vowel(out, syllable, next));
        }
        if (syllable.nasal) {
            out.append(nasal(syllable, next));
        }
        if (syllable.visarga && next == null) {
            out.append('h');
        }
    }

    /** वाला, वाड़ा, जवान, जवाब, आवाज and their like are spelt with w, other words with v. */
    private static boolean isWal(Syllable syllable, @Nullable Syllable next, int at) {
        return at > 0
                && syllable.first() == 'व'
                && !syllable.isCluster()
                && syllable.vowel == 'आ'
                && (next == null || !next.isCluster() && "लडनब".indexOf(next.first()) >= 0);
    }

    /** A vowel that follows a vowel: गए is gaye, जाएगा jayega; a second a is not heard. */
    private static String vowel(StringBuilder out, Syllable syllable, @Nullable Syllable next) {
        String roman = RomanLetters.vowel(syllable.vowel);
        if (!syllable.startsWithVowel() || out.isEmpty()) {
            return roman;
        }
        char before = out.charAt(out.length() - 1);
        boolean glides = next == null ? !syllable.nasal : next.first() == 'ग';
        if (syllable.vowel == 'ए' && glides && (before == 'a' || before == 'i')) {
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
            case 'ह' -> syllable.first() == 'स' && syllable.vowel == 'इ' ? "ng" : "n";
            default -> "n";
        };
    }
}
