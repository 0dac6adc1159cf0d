/**
 * Following the change log: where each consumer stands, and how it is taken forward from there after a crash, after a
 * failure and on whichever node is alive.
 */
@NullMarked
package org.khabar.content.change.tail;

import org.jspecify.annotations.NullMarked;
