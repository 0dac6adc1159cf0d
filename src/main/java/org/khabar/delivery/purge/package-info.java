/** Tells CDNs and caches in front of Khabar which answers are stale, by the surrogate keys that the answers bear. */
@NullMarked
package org.khabar.delivery.purge;

import org.jspecify.annotations.NullMarked;
