/** What writing does to the newsroom's things: the words in which every workflow says what became of what it took. */
@NullMarked
package org.khabar.content.change;

import org.jspecify.annotations.NullMarked;
