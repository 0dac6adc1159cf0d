/**
 * Names of tags, in all the ways in which newsrooms spell them, and where they stand in a line: longest first, never across
 * the end of a sentence. What a name means where it stands is not decided here.
 */
@NullMarked
package org.khabar.tagging.name;

import org.jspecify.annotations.NullMarked;
