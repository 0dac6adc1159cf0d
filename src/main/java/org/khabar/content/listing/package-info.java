/**
 * Lists of articles: by what they are filtered, in which order they come, and the one table they are read from. Knows
 * articles only by their identifiers and instants.
 */
@NullMarked
package org.khabar.content.listing;

import org.jspecify.annotations.NullMarked;
