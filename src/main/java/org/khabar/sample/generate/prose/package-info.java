/** The writing itself: from a plot to headings, blocks and a whole article. */
@NullMarked
package org.khabar.sample.generate.prose;

import org.jspecify.annotations.NullMarked;
