package org.khabar.importer;

/** Is told how an import goes on, as it does. */
public interface ImportListener {

    /** The file was looked through: so many lines hold records. */
    default void begun(int lines) {}

    /** One line was dealt with. */
    default void advanced() {}

    /** Something is wrong with a line. A line can be told of more than once. */
    void bad(BadLine problem);
}
