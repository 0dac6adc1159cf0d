package org.khabar.search.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.FoldedWord;

/** Marks in a text what was asked for, in the text's own spelling. What comes out is HTML: the text escaped, {@code <mark>} added. */
final class Highlighter {

    private static final int FRAGMENTS = 2;
    private static final int BEFORE = 8;
    private static final int AFTER = 16;
    private static final String ELLIPSIS = "…";

    private final WordMatcher matcher;

    Highlighter(WordMatcher matcher) {
        this.matcher = matcher;
    }

    /** The whole text; null when nothing in it was asked for. */
    @Nullable
    String whole(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<FoldedWord> words = FoldedWord.of(text);
        boolean[] hit = hits(words, text);
        return first(hit, 0) == hit.length ? null : marked(text, words, hit, 0, words.size());
    }

    /** Pieces of a long text around what was asked for, in their order; none when nothing was. */
    List<String> fragments(String text) {
        List<FoldedWord> words = FoldedWord.of(text);
        boolean[] hit = hits(words, text);
        List<String> fragments = new ArrayList<>();
        int at = first(hit, 0);
        while (at < hit.length && fragments.size() < FRAGMENTS) {
            int from = Math.max(0, at - BEFORE);
            int to = Math.min(words.size(), at + AFTER);
            fragments.add((from > 0 ? ELLIPSIS : "")
                    + marked(text, words, hit, from, to)
                    + (to < words.size() ? ELLIPSIS : ""));
            at = first(hit, to);
        }
        return fragments;
    }

    private boolean[] hits(List<FoldedWord> words, String text) {
        boolean[] hit = new boolean[words.size()];
        IntStream.range(0, hit.length).forEach(i -> hit[i] = matcher.matches(words.get(i), text));
        return hit;
    }

    private static int first(boolean[] hit, int from) {
        int at = from;
        while (at < hit.length && !hit[at]) {
            at++;
        }
        return at;
    }

    private static String marked(String text, List<FoldedWord> words, boolean[] hit, int from, int to) {
        StringBuilder out = new StringBuilder();
        int at = from == 0 ? 0 : words.get(from).start();
        int end = to == words.size() ? text.length() : words.get(to - 1).end();
        for (int i = from; i < to; i++) {
            if (hit[i]) {
                FoldedWord word = words.get(i);
                escape(out, text.substring(at, word.start()));
                out.append("<mark>");
                escape(out, text.substring(word.start(), word.end()));
                out.append("</mark>");
                at = word.end();
            }
        }
        escape(out, text.substring(at, end));
        return out.toString();
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append(' ');
                default -> out.append(c);
            }
        }
    }
}
