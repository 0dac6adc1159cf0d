/**
 * Server-sent events of what changes for readers. Nobody's events are queued: each subscriber has a position in the newest stretch
 * of the change log and is written to, on the event loop, for as long as its connection takes more. No thread belongs to anyone.
 */
@NullMarked
package org.khabar.delivery.stream;

import org.jspecify.annotations.NullMarked;
