package org.khabar.importer;

/**
 * What an import is asked to do beyond taking what it is given.
 *
 * @param autoTag whether articles get tags that their text names for sure, besides those that they come with
 */
public record ImportOptions(boolean autoTag) {

    /** Nothing beyond that. */
    public static final ImportOptions NONE = new ImportOptions(false);
}
