/**
 * Merging two tags that mean the same: everything that carried or was tied to the one carries or is tied to the other
 * afterwards, in a few statements, however many articles there are.
 */
@NullMarked
package org.khabar.content.merge;

import org.jspecify.annotations.NullMarked;
