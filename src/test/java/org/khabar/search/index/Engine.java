package org.khabar.search.index;

/** An engine as the contract needs it: opened, left, and opened again where it lay. */
public interface Engine {

    /** Opens what there is; an empty index at first. */
    ArticleIndex open();

    /** Lets go of an index, as the end of the process would. */
    void close(ArticleIndex index);

    /** Removes all that was left behind. */
    void discard();
}
