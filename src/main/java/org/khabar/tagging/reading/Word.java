package org.khabar.tagging.reading;

/**
 * A word of a line, folded.
 *
 * @param start where it begins in the line, in UTF-16 units
 * @param sentence number of its sentence within the line
 * @param parted whether something stands before it that no name crosses: a comma, a quotation mark
 */
public record Word(String text, int start, int end, int sentence, boolean parted) {}
