/**
 * Surrogate keys: the words by which caches find the answers that a change makes stale, here and in CDNs. Answers are tagged with
 * them when they are made, and changes are translated into them when they are committed; both sides are in this room.
 */
@NullMarked
package org.khabar.content.surrogate;

import org.jspecify.annotations.NullMarked;
