package org.khabar.tagging.reading;

/**
 * A line of a text, without markup.
 *
 * @param offset where it begins in what the place names, in UTF-16 units
 */
public record Passage(Place place, Part part, String text, int offset) {

    /** What part of an article a passage is. */
    public enum Part {
        HEADLINE,
        /** Above the body: kicker, standfirst, dateline. */
        HEAD,
        /** Of the body, and no page furniture whatever it looks like. */
        PROSE,
        /** Of a body or page of which nobody knows how it was made. */
        LOOSE
    }

    /** Whether it stands above the body. */
    public boolean isHead() {
        return part == Part.HEADLINE || part == Part.HEAD;
    }
}
