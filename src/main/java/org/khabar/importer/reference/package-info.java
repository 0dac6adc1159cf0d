/**
 * The reference data that Khabar comes with: states, constituencies, parties, alliances, elections, and who stood for the
 * Lok Sabha in 2024. It lies in {@code src/main/resources/reference}, where its SOURCES.md says who vouches for what. It
 * is read, checked as a whole and loaded in one transaction at every start, unless it has been loaded already.
 */
@NullMarked
package org.khabar.importer.reference;

import org.jspecify.annotations.NullMarked;
