package org.khabar.kit.text;

import java.util.Locale;
import java.util.Set;

/** The beginning of an article for lists and link previews: whole sentences where they fit, else whole words. */
public final class Excerpt {

    private static final String ELLIPSIS = "…";
    private static final String ENDS = "।॥.?!…";
    private static final String CLOSERS = "\"'”’»)]";

    /** Words before a dot that does not end a sentence: titles, and the letters of the Latin alphabet as Hindi spells them. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(("डॉ डा प्रो मि श्री श्रीमती सुश्री पं स्व रु नं कि मी वि सं "
                            + "ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड "
                            + "dr mr mrs ms prof shri smt st no rs vs jr sr gen lt col")
                    .split(" "));

    private Excerpt() {}

    /** At most so many grapheme clusters of the plain text, on one line; ends in an ellipsis when a sentence was cut. */
    public static String of(String plainText, int maxClusters) {
        String window = Graphemes.cut(plainText, 2 * maxClusters + 200);
        String text = Clean.line(window);
        String head = Graphemes.cut(text, maxClusters);
        if (head.length() == text.length() && window.length() == plainText.length()) {
            return text;
        }
        int end = lastSentenceEnd(text, head.length());
        return end > 0 ? text.substring(0, end) : words(text, maxClusters);
    }

    /** Where the last whole sentence within the first characters ends, or 0. */
    private static int lastSentenceEnd(String text, int limit) {
        int last = 0;
        for (int i = 0; i < limit; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                int end = afterClosers(text, i + 1);
                if (end <= limit && endsSentence(text, i, end)) {
                    last = end;
                }
            }
        }
        return last;
    }

    private static int afterClosers(String text, int from) {
        int at = from;
        while (at < text.length() && (CLOSERS + ENDS).indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean endsSentence(String text, int mark, int end) {
        char sign = text.charAt(mark);
        if (sign == '।' || sign == '॥') {
            return true;
        }
        boolean closed = end == text.length() || text.charAt(end) == ' ';
        return closed && (sign != '.' || !isAbbreviation(wordBefore(text, mark)));
    }

    private static String wordBefore(String text, int mark) {
        int start = mark;
        while (start > 0 && Words.isPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, mark);
    }

    private static boolean isAbbreviation(String word) {
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whole words and an ellipsis; a single word that is too long is cut between clusters. */
    private static String words(String text, int maxClusters) {
        if (maxClusters <= 0) {
            return "";
        }
        String head = Graphemes.cut(text, maxClusters - 1);
        boolean whole = head.length() == text.length() || text.charAt(head.length()) == ' ';
        int space = whole ? head.length() : head.lastIndexOf(' ');
        String kept = space > 0 ? head.substring(0, space) : head;
        return withoutTrailingSigns(kept) + ELLIPSIS;
    }

    private static String withoutTrailingSigns(String text) {
        int end = text.length();
        while (end > 0 && ",;:-–—(['‘“\" ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? text : text.substring(0, end);
    }
}
