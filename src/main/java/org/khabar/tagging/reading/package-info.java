/**
 * A text as the tagger reads it: passages cut into sentences and folded words that know where they stand, and what belongs to
 * the page set apart from the story.
 */
@NullMarked
package org.khabar.tagging.reading;

import org.jspecify.annotations.NullMarked;
