package org.khabar.kit.json;

/** A writing system by its code in ISO 15924, in lower case. */
public enum Script {
    /** Devanagari, as the newsroom writes it. */
    DEVA("deva"),

    /** Roman letters, for readers who do not read Devanagari. */
    LATN("latn");

    /** The query parameter that chooses it. */
    public static final String PARAMETER = "script";

    private final String word;

    Script(String word) {
        this.word = word;
    }

    /** The word in a query string. */
    public String word() {
        return word;
    }
}
