/** Polling the list of what is newest: what came since the last time, now or as soon as it comes. Who waits costs no thread. */
@NullMarked
package org.khabar.feed.latest;

import org.jspecify.annotations.NullMarked;
