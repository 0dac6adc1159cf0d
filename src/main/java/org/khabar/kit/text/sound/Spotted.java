package org.khabar.kit.text.sound;

/**
 * A name that stands in a text.
 *
 * @param from the first of its words in the text, by their number from 0
 * @param to behind the last of them
 * @param fit 1 for the name as it is spelt, towards 0 the less of it fits
 */
public record Spotted<T>(T name, int from, int to, double fit) {}
