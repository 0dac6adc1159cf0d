package org.khabar.search.query;

import java.util.Locale;
import org.khabar.search.index.IndexedArticle;

/** Parts of an article that count differently. Each is read in three ways, which are fields of the index. */
public enum Zone {
    /** Kicker and headline. */
    HEAD(4f),
    /** Standfirst, keywords, by-line, names of tags. */
    LEAD(2f),
    BODY(1f);

    private final float weight;

    Zone(float weight) {
        this.weight = weight;
    }

    /** How much a hit here counts beside one elsewhere. */
    float weight() {
        return weight;
    }

    /** What of an article stands here. */
    public String of(IndexedArticle article) {
        return switch (this) {
            case HEAD -> article.head();
            case LEAD -> article.lead();
            case BODY -> article.body();
        };
    }

    /** The field of words as the fold has them: their places are known. */
    public String text() {
        return "text_" + word();
    }

    /** The field of words without their inflection: their places are not. */
    public String stem() {
        return "stem_" + word();
    }

    /** The field of words as they sound, all keys of a word at its place. */
    public String roman() {
        return "roman_" + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
