/**
 * How a single Devanagari word is said and spelt in Roman letters: its syllables, the inherent vowels that fall silent,
 * and the spelling of each letter. {@link org.khabar.kit.text.roman.RomanWord} is the only way in.
 */
@NullMarked
package org.khabar.kit.text.roman;

import org.jspecify.annotations.NullMarked;
