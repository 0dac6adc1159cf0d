/**
 * What writing does to the newsroom's things: who did it, what became of it, and the log of every committed change, in
 * the order of the commits, which everything downstream follows.
 */
@NullMarked
package org.khabar.content.change;

import org.jspecify.annotations.NullMarked;
