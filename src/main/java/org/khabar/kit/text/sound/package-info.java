/**
 * How words sound, whichever script they are written in: keys under which a Hindi word meets its many Roman spellings, and
 * how much two spellings are alike. {@link org.khabar.kit.text.sound.RomanKeys} is the way in for words,
 * {@link org.khabar.kit.text.sound.NameFinder} for names of several words.
 */
@NullMarked
package org.khabar.kit.text.sound;

import org.jspecify.annotations.NullMarked;
