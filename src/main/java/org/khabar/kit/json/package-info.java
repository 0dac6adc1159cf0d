/**
 * How values become JSON: in the one shape that the API speaks, with the members that {@code ?fields=} chose, and in a
 * column of the database, where what was stored years ago must still be read.
 */
@NullMarked
package org.khabar.kit.json;

import org.jspecify.annotations.NullMarked;
