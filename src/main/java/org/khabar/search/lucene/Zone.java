package org.khabar.search.lucene;

/** Parts of an article that count differently. Each is read in three ways, which are fields of the index. */
enum Zone {
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

    /** The field of words as the fold has them. */
    String text() {
        return "text_" + this;
    }

    /** The field of words without their inflection. */
    String stem() {
        return "stem_" + this;
    }

    /** The field of words as they sound. */
    String roman() {
        return "roman_" + this;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
