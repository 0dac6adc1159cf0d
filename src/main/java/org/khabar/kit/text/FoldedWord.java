package org.khabar.kit.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of the search fold, and where it stands in the text that was folded.
 *
 * @param text the word as {@link Fold} has it
 * @param start where it begins in the original, in UTF-16 units
 * @param end where it ends there; what stands behind it, be it a danda or a space, is not part of it
 */
public record FoldedWord(String text, int start, int end) {

    /** The words of a text in their order; none of them overlap. */
    public static List<FoldedWord> of(String original) {
        Fold.Traced fold = Fold.traced(original);
        String text = fold.text();
        List<FoldedWord> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            int start = fold.originalOffset(at);
            words.add(new FoldedWord(text.substring(at, end), start, end(original, start, fold.originalOffset(end))));
            at = end + 1;
        }
        return words;
    }

    private static int end(String original, int start, int limit) {
        int end = limit;
        while (end > start && !Words.isPart(original.codePointBefore(end))) {
            end -= Character.charCount(original.codePointBefore(end));
        }
        return end;
    }
}
