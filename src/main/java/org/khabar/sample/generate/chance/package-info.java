/** Chance that can be repeated: dice that fall the same for the same seed, and draws in which the first comes most often. */
@NullMarked
package org.khabar.sample.generate.chance;

import org.jspecify.annotations.NullMarked;
