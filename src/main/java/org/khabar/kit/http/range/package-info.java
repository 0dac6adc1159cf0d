/**
 * Files over HTTP: whole, in part, or not at all when the client has them. Files go from the disk to the wire without
 * passing through the heap, and no thread waits for a slow client.
 */
@NullMarked
package org.khabar.kit.http.range;

import org.jspecify.annotations.NullMarked;
