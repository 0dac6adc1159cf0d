package org.khabar.kit.page;

import java.util.List;

/**
 * An answer that is a list in its member {@code items}: a page, or a list that is never cut into pages. {@code ?fields=}
 * chooses members of the items.
 */
public interface Listed<T> {

    /** What is listed, in the order of the list. */
    List<T> items();
}
