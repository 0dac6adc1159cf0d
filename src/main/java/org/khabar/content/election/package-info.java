/**
 * How candidacies, polls and alliances come into being: what ties tags together at an election is written here and read
 * in {@link org.khabar.content.tag}, where its rows are at home.
 */
@NullMarked
package org.khabar.content.election;

import org.jspecify.annotations.NullMarked;
