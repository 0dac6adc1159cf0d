/**
 * Finds in a text what tags it speaks of. Nothing here knows where tags or texts are kept: every name that stands in a text
 * goes out as a {@link org.khabar.tagging.find.Finding}, with the rule that found it or the doubt that speaks against it.
 */
@NullMarked
package org.khabar.tagging.find;

import org.jspecify.annotations.NullMarked;
