/** Keeps the caches in front of the API true: this node's own, other nodes', and CDNs. */
@NullMarked
package org.khabar.delivery.cache;

import org.jspecify.annotations.NullMarked;
