/** What searches answer: hits with what was found in them marked, counts, names that were recognised, and what to ask instead. */
@NullMarked
package org.khabar.search.answer;

import org.jspecify.annotations.NullMarked;
