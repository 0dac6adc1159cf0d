package org.khabar.kit.page;

/** An answer that is one page of a longer list; a link leads to the next one. */
public interface Paged {

    /** Where the page stands in its list. */
    Page.Position page();
}
