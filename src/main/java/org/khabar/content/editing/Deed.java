package org.khabar.content.editing;

import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Verb;

/**
 * What is done to an article.
 *
 * @param detail says more of it in the audit log; null when there is nothing to add
 */
record Deed(Verb verb, @Nullable String detail) {

    static Deed of(Verb verb) {
        return new Deed(verb, null);
    }
}
