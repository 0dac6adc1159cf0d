package org.khabar.search.index;

/** In which order hits are answered. */
public enum SearchSort {
    RELEVANCE("relevance"),
    NEWEST("-publishedAt");

    private final String word;

    SearchSort(String word) {
        this.word = word;
    }

    /** As it stands in a query string. */
    public String word() {
        return word;
    }
}
