package org.khabar.content.change.recent;

/** What a change meant to a list of articles, for readers. */
public enum Passage {
    /** Nothing that the list shows was changed. */
    NONE,
    /** An article is on the list now, and was not before. */
    CAME,
    /** An article on the list was changed and stays on it. */
    STAYED,
    /** An article was on the list, and is not any more. */
    LEFT
}
