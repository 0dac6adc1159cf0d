/**
 * The files of uploaded media below the data directory. Files that belong together are one set: a folder named by a digest
 * of all that is in it, which appears and disappears as a whole. A mark stands for each set whose fate is not settled yet,
 * so that what a crash leaves behind is found again without looking at everything there is. Knows no media item.
 */
@NullMarked
package org.khabar.content.media.file;

import org.jspecify.annotations.NullMarked;
