package org.khabar.importer;

/**
 * Something that is wrong with a line.
 *
 * @param line its number, from 1
 * @param pointer where in the line, as a JSON Pointer (RFC 6901); empty for the line as a whole
 * @param message what is wrong, for whoever mends the file
 */
public record BadLine(int line, String pointer, String message) {}
