package org.khabar.search.query;

import java.util.List;
import java.util.Locale;
import org.khabar.search.index.IndexedArticle;

/** Parts of an article that are looked into, each read in up to three ways, which are the fields of every index. */
public enum Zone {
    /** Kicker and headline, word by word in their order. */
    HEAD,
    /** What stands above the text, the headline counting more than standfirst, keywords, by-line and names of tags. */
    TOP,
    /** Everything, in its order. */
    ALL;

    /** What of an article stands here; no row of words goes from one to the next. */
    public List<String> of(IndexedArticle article) {
        return switch (this) {
            case HEAD -> List.of(article.head());
            case TOP -> List.of(article.head(), article.head(), article.lead());
            case ALL -> List.of(article.head(), article.lead(), article.body());
        };
    }

    /** Whether it is known at which places words stand, in fields other than of stems. */
    public boolean hasPlaces() {
        return this != TOP;
    }

    /** The field of words as the fold has them. */
    public String text() {
        return "text_" + word();
    }

    /** The field of words without their inflection, whose places are not known; there is none for headlines alone. */
    public String stem() {
        return "stem_" + word();
    }

    /** The field of words as they sound, all keys of a word at its place. */
    public String roman() {
        return "roman_" + word();
    }

    /** Whether a field holds nothing of the text itself. */
    static boolean isAbove(String field) {
        return !field.endsWith("_" + ALL.word());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
