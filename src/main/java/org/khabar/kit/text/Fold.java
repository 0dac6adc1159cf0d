package org.khabar.kit.text;

import java.util.Arrays;
import java.util.Set;

/**
 * The search fold: spellings that readers take for one word become one string, in words of lower case with single spaces
 * between them. It is for comparing, never for showing or storing.
 *
 * <p>One character at a time goes through {@link FoldTable}; the few rules that need its neighbours look back at what was
 * written already. Each character written remembers where in the original it began, so that a search can highlight
 * there.
 */
public final class Fold {

    /** Words whose visarga is often typed as a colon (दु:ख); elsewhere a colon separates. */
    private static final Set<String> VISARGA_WORDS = Set.of("दु", "नि", "अंत", "अंतः", "पुन", "प्रात", "अत", "स्वत");

    private final StringBuilder out;
    private int[] starts;

    private Fold(int length) {
        out = new StringBuilder(length);
        starts = new int[length + 1];
    }

    /** The fold of a text: its words with one space between them; empty when the text has no letter or digit. Idempotent. */
    public static String of(String text) {
        return run(text).out.toString();
    }

    /** The fold of a text, with the way back to the original. */
    public static Traced traced(String text) {
        Fold fold = run(text);
        return new Traced(fold.out.toString(), Arrays.copyOf(fold.starts, fold.out.length()), text.length());
    }

    private static Fold run(String text) {
        Fold fold = new Fold(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c != ':' || !fold.colonIsVisarga(text, next)) {
                fold.accept(c, at);
            }
            at = next;
        }
        fold.trim();
        return fold;
    }

    private boolean colonIsVisarga(String text, int next) {
        if (next == text.length() || !Devanagari.isWordPart(text.charAt(next))) {
            return false;
        }
        return VISARGA_WORDS.contains(out.substring(out.lastIndexOf(" ") + 1));
    }

    private void accept(int c, int at) {
        if (c == 'ॅ' && (last(0) == 'ा' || last(0) == 'आ')) {
            return;
        }
        String folded = FoldTable.of(c);
        for (int i = 0; i < folded.length(); i++) {
            append(folded.charAt(i), at);
        }
    }

    private void append(char c, int at) {
        if (c == ' ') {
            space(at);
        } else if (c == Devanagari.ANUSVARA && last(0) == c) {
            return;
        } else if (Devanagari.isVowelSign(c)) {
            vowelSign(c, at);
        } else {
            consonant(c);
            write(c, at);
        }
    }

    private void space(int at) {
        if (!out.isEmpty() && last(0) != ' ') {
            write(' ', at);
        }
    }

    private void vowelSign(char c, int at) {
        char joined = c == 'े' && last(0) == 'अ' ? 'ए' : Mending.joined(last(0), c);
        if (joined != 0) {
            replaceLast(joined, at);
        } else if (c == 'े' && laterYa()) {
            replaceLast('ए', at);
        } else if (c == 'ी' && laterYa()) {
            replaceLast('ई', at);
        } else {
            write(c, at);
        }
    }

    /** The joined vowel may itself complete the one before it, as in अ + े + ा. */
    private void replaceLast(char vowel, int at) {
        int start = starts[out.length() - 1];
        out.setLength(out.length() - 1);
        append(vowel, Math.min(start, at));
    }

    private boolean laterYa() {
        return last(0) == 'य' && Devanagari.isWordPart(last(1)) && last(1) != Devanagari.VIRAMA;
    }

    private void consonant(char c) {
        if (c == 'य' && last(0) == 'ी') {
            out.setCharAt(out.length() - 1, 'ि');
        } else if (last(0) == Devanagari.VIRAMA && isNasalOf(last(1), c)) {
            boolean doubled = last(2) == Devanagari.ANUSVARA;
            out.setLength(out.length() - (doubled ? 2 : 1));
            out.setCharAt(out.length() - 1, Devanagari.ANUSVARA);
        }
    }

    /** Whether the nasal is that of the stop's class; न stands for all of them but म in loan words (इन्टर, मन्जिल). */
    private static boolean isNasalOf(char nasal, char stop) {
        return switch (nasal) {
            case 'ङ' -> stop >= 'क' && stop <= 'घ';
            case 'ञ' -> stop >= 'च' && stop <= 'झ';
            case 'ण' -> stop >= 'ट' && stop <= 'ढ';
            case 'न' -> stop >= 'क' && stop <= 'ध' && stop != 'ङ' && stop != 'ञ' && stop != 'ण';
            case 'म' -> stop >= 'प' && stop <= 'भ';
            default -> false;
        };
    }

    private char last(int back) {
        int at = out.length() - 1 - back;
        return at < 0 ? ' ' : out.charAt(at);
    }

    private void write(char c, int at) {
        if (out.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[out.length()] = at;
        out.append(c);
    }

    private void trim() {
        if (!out.isEmpty() && last(0) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** A folded text that knows where each of its characters began in the original. */
    public static final class Traced {

        private final String text;
        private final int[] starts;
        private final int originalLength;

        private Traced(String text, int[] starts, int originalLength) {
            this.text = text;
            this.starts = starts;
            this.originalLength = originalLength;
        }

        /** The folded text. */
        public String text() {
            return text;
        }

        /** The UTF-16 offset in the original for an offset of 0 to {@code text().length()} in the fold; never decreasing. */
        public int originalOffset(int foldedOffset) {
            return foldedOffset == starts.length ? originalLength : starts[foldedOffset];
        }
    }
}
