package org.khabar.tagging.name;

/** A name of a tag, and what it takes to be one. */
public record Name(KnownTag tag, Kind kind) {

    /** What it takes. */
    public enum Kind {
        /** It stands for itself. */
        FULL,
        /** Letters, which count in capitals. */
        LETTERS,
        /** A word of the language too: it needs a cue. */
        WORD,
        /** A pronoun: never. */
        PRONOUN,
        /** A surname or first name: it needs the full name before it. */
        PART,
        /** The only name of a person, and a single word. */
        ONLY
    }
}
