package org.khabar.kit.text.roman;

import java.util.List;
import java.util.Set;

/**
 * Silences the inherent vowels that are written but not said. At the end of a word the schwa falls, but not after
 * consonants that need it (मित्र mitra); inside, it falls between a vowel and a consonant with a vowel (जनता janta). Of
 * several in a row every other one falls; from which end depends on what follows.
 */
final class Schwa {

    private static final Set<String> VERB_ENDINGS = Set.of("नआ", "नए", "नई", "तआ", "तए", "तई");

    private Schwa() {}

    static void delete(List<Syllable> word) {
        int last = word.size() - 1;
        Syllable end = word.get(last);
        if (last > 0 && end.isOpenSchwa() && !keepsFinal(word.get(last - 1), end)) {
            end.vowel = Syllable.SILENT;
        }
        for (int i = 1; i < last; i++) {
            int runEnd = i;
            while (runEnd < last && isCandidate(word, runEnd)) {
                runEnd++;
            }
            if (runEnd > i) {
                thin(word, i, runEnd);
                i = runEnd;
            }
        }
    }

    private static boolean keepsFinal(Syllable before, Syllable end) {
        char last = end.consonant(0);
        if (!end.isCluster()) {
            return last == 'य' && (before.vowel == 'इ' || before.vowel == 'ई');
        }
        char previous = end.consonant(1);
        return switch (last) {
            case 'य' -> true;
            case 'र' -> previous != 'र';
            case 'व' -> previous != 'र' && previous != 'व';
            case 'ल' -> "कगपबम".indexOf(previous) >= 0;
            case 'न' -> "तगघप".indexOf(previous) >= 0;
            case 'ण' -> previous == 'ष';
            case 'म' -> "दहत".indexOf(previous) >= 0;
            case 'ञ' -> previous == 'ज';
            default -> false;
        };
    }

    /** Whether the schwa stands between a vowel and one consonant that has a vowel itself. */
    private static boolean isCandidate(List<Syllable> word, int at) {
        Syllable syllable = word.get(at);
        Syllable next = word.get(at + 1);
        boolean between = syllable.isOpenSchwa()
                && !syllable.isCluster()
                && !sameSound(syllable.first(), next.first())
                && !next.startsWithVowel()
                && next.vowel != Syllable.SILENT
                && (!next.isCluster() || next.first() == 'प');
        return between && !isKeptAfterNasal(word, at, next) && !isKeptBeforeEnding(word, at, next);
    }

    /** A nasal and a consonant close the syllable before a light ending (परंपरा, श्रद्धांजलि). */
    private static boolean isKeptAfterNasal(List<Syllable> word, int at, Syllable next) {
        boolean light = next.vowel == 'इ' || next.first() == 'र' && next.vowel != Syllable.SCHWA;
        return word.get(at - 1).nasal && light;
    }

    private static boolean sameSound(char consonant, char next) {
        return consonant == next || consonant == 'ण' && next == 'न';
    }

    /** Before a final ये, यी or यों the schwa is heard (रुपये, विजयी); before a final रण as well (विवरण). */
    private static boolean isKeptBeforeEnding(List<Syllable> word, int at, Syllable next) {
        boolean beforeYe = at + 2 == word.size() && next.first() == 'य' && next.vowel != Syllable.SCHWA;
        boolean beforeRan =
                at + 3 == word.size() && next.first() == 'र' && word.get(at + 2).first() == 'ण';
        boolean beforeOn = at + 2 == word.size() && next.vowel == 'ओ' && next.nasal;
        return beforeYe || beforeRan || beforeOn;
    }

    /** Silences every other one of the candidates from the first to before the end. */
    private static void thin(List<Syllable> word, int from, int to) {
        if (fallsFromTheRight(word, to)) {
            for (int i = to - 1; i >= from; i -= 2) {
                word.get(i).vowel = Syllable.SILENT;
            }
        } else {
            for (int i = from; i < to; i += 2) {
                word.get(i).vowel = Syllable.SILENT;
            }
        }
    }

    /** अमर-नाथ and समझ-ना lean on what follows; जन-वरी and राज-भवन do not. */
    private static boolean fallsFromTheRight(List<Syllable> word, int next) {
        Syllable after = word.get(next);
        if (after.vowel == Syllable.SCHWA || after.vowel == Syllable.SILENT) {
            return false;
        }
        boolean isLast = next == word.size() - 1;
        boolean isShort = after.vowel == 'इ' || after.vowel == 'उ';
        return !isLast && !isShort || VERB_ENDINGS.contains("" + after.first() + after.vowel);
    }
}
