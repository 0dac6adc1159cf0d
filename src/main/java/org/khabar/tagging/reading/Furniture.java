package org.khabar.tagging.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.kit.text.Fold;
import org.khabar.kit.text.Words;

/**
 * Tells a story from what a page has around it: menus, lists of keywords, links to other stories. Names that stand there say
 * nothing of the story.
 */
public final class Furniture {

    private static final int MENU_WORDS = 3;
    private static final int MENU_LINES = 3;
    private static final int PROSE_WORDS = 12;
    private static final int KEYWORD_WORDS = 6;
    private static final int KEYWORDS = 3;
    private static final int TITLES = 2;
    private static final int MARKER_WORDS = 4;
    private static final int HEADLINE_WORDS = 25;

    /** A line that is nothing else: what follows is not the story, until it speaks in sentences again. */
    private static final Set<String> MARKERS = folds(
            "share this",
            "share this article",
            "latest videos",
            "click me",
            "recent posts",
            "recent post",
            "related articles",
            "related news",
            "related posts",
            "related stories",
            "trending",
            "trending news",
            "also read",
            "read more",
            "latest news",
            "popular posts",
            "most read",
            "ताजा खबरें",
            "ताजा खबर",
            "ताज़ा वीडियो",
            "संबंधित खबरें",
            "ट्रेंडिंग",
            "और पढ़ें",
            "लेटेस्ट न्यूज",
            "यह भी पढ़ें",
            "ये भी पढ़ें",
            "advertisement",
            "विज्ञापन",
            "tags",
            "टैग्स",
            "टैग",
            "menu",
            "categories");

    /** A line that begins so leads elsewhere. */
    private static final Set<String> LEADS = folds(
            "यह भी पढ़ें",
            "ये भी पढ़ें",
            "इसे भी पढ़ें",
            "यह भी पढ़े",
            "ये भी पढ़े",
            "इसे भी पढ़े",
            "यह भी देखें",
            "ये भी देखें",
            "also read",
            "read also",
            "read more",
            "must read",
            "follow us",
            "और पढ़ें",
            "पढ़ें पूरी खबर");

    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(tags?|keywords?|topics?|टैग्स?|कीवर्ड्स?|विषय)\\s*[:：-].*", Pattern.CASE_INSENSITIVE);
    private static final String SENTENCE_ENDS = "।॥?!.…";
    private static final String CLOSINGS = "\"'”’)";
    private static final Pattern HINDI_VERB =
            Pattern.compile("(^|\\s)(है|हैं|था|थी|थे|ने|को|से|में|हुआ|हुई|गया|गई|रहा|रही)(\\s|$)");
    private static final Pattern DEVANAGARI = Pattern.compile("[\\u0900-\\u097F]");

    private Furniture() {}

    private static Set<String> folds(String... phrases) {
        return java.util.stream.Stream.of(phrases)
                .map(Fold::of)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The lines of a text in their order; the furniture of it is marked. All is story when all looks like furniture. */
    public static List<Line> sorted(List<Passage> passages) {
        boolean[] furniture = new boolean[passages.size()];
        menus(passages, furniture);
        boolean elsewhere = false;
        for (int i = 0; i < furniture.length; i++) {
            Passage passage = passages.get(i);
            if (passage.part() != Passage.Part.LOOSE || passage.text().isBlank()) {
                continue;
            }
            boolean marker = isMarker(passage.text());
            elsewhere = marker || elsewhere && !isProse(passage.text());
            furniture[i] |= elsewhere || leads(passage.text()) || isKeywords(passage.text());
        }
        boolean any = false;
        for (boolean one : furniture) {
            any |= !one;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < furniture.length; i++) {
            add(lines, passages.get(i), any && furniture[i]);
        }
        return headed(lines);
    }

    /** The first line of a bare text is its headline, when more follows and it looks like one. */
    private static List<Line> headed(List<Line> lines) {
        List<Integer> story = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).furniture() && lines.get(i).size() > 0) {
                story.add(i);
            }
        }
        boolean bare = lines.stream().allMatch(line -> line.passage().part() == Passage.Part.LOOSE);
        if (bare && story.size() > 1) {
            Line first = lines.get(story.getFirst());
            String text = first.passage().text();
            if (first.size() <= HEADLINE_WORDS && !text.stripTrailing().endsWith("।")) {
                lines.set(story.getFirst(), first.asHeadline());
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, Passage passage, boolean furniture) {
        int length = passage.text().length();
        int story = furniture || passage.part() != Passage.Part.LOOSE ? 0 : storyAt(passage.text());
        if (story > 0) {
            lines.add(Line.of(passage, 0, story, true));
        }
        lines.add(Line.of(passage, story, length, furniture));
    }

    /** Short lines in a row that say nothing. */
    private static void menus(List<Passage> passages, boolean[] furniture) {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i <= passages.size(); i++) {
            boolean blank = i < passages.size() && passages.get(i).text().isBlank();
            if (blank) {
                continue;
            }
            if (i < passages.size() && isItem(passages.get(i))) {
                run.add(i);
            } else {
                if (run.size() >= MENU_LINES) {
                    run.forEach(at -> furniture[at] = true);
                }
                run.clear();
            }
        }
    }

    private static boolean isItem(Passage passage) {
        return passage.part() == Passage.Part.LOOSE
                && Words.count(passage.text()) <= MENU_WORDS
                && !endsSentence(passage.text());
    }

    private static boolean isMarker(String text) {
        return Words.count(text) <= MARKER_WORDS && MARKERS.contains(Fold.of(text));
    }

    private static boolean leads(String text) {
        if (LABEL.matcher(text).matches()) {
            return true;
        }
        String begun = Fold.of(text.length() > 60 ? text.substring(0, 60) : text);
        return LEADS.stream().anyMatch(lead -> begun.equals(lead) || begun.startsWith(lead + " "));
    }

    private static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end >= 0 && (Character.isWhitespace(text.charAt(end)) || CLOSINGS.indexOf(text.charAt(end)) >= 0)) {
            end--;
        }
        return end >= 0 && SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isProse(String text) {
        return Words.count(text) >= PROSE_WORDS && endsSentence(text);
    }

    /** Titles with bars between them, or pieces between commas that make no sentence. */
    private static boolean isKeywords(String text) {
        if (isProse(text)) {
            return false;
        }
        long bars = text.chars().filter(c -> c == '|' || c == '»').count();
        return bars >= TITLES || areKeywords(text) && !HINDI_VERB.matcher(text).find();
    }

    private static boolean areKeywords(String text) {
        String[] pieces = text.split(",", -1);
        if (pieces.length <= KEYWORDS || endsSentence(text)) {
            return false;
        }
        for (String piece : pieces) {
            if (Words.count(piece) > KEYWORD_WORDS) {
                return false;
            }
        }
        return true;
    }

    /** Where the story begins behind a line of English keywords that runs into it: {@code Bihar, Patna news : पटना में …}. */
    private static int storyAt(String text) {
        Matcher first = DEVANAGARI.matcher(text);
        if (!first.find()) {
            return 0;
        }
        String before = text.substring(0, first.start());
        long commas = before.chars().filter(c -> c == ',').count();
        boolean keywords = commas >= TITLES && before.stripTrailing().endsWith(":");
        return keywords ? first.start() : 0;
    }
}
