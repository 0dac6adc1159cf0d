/**
 * Hindi text as data: storing it, folding it for comparison, counting and cutting it as readers do, spelling it in Roman
 * letters, and making addresses and sort keys of it. Pure functions over strings; nothing here keeps state or knows a
 * newsroom. Stored text passes {@link org.khabar.kit.text.Clean} or {@link org.khabar.kit.text.InlineMarkup} once, on
 * the way in; the others expect text that did.
 */
@NullMarked
package org.khabar.kit.text;

import org.jspecify.annotations.NullMarked;
