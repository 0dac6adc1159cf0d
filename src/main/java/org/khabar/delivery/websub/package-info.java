/** Tells the hub of feeds (WebSub) which feeds have something new, so that it brings that to their subscribers. */
@NullMarked
package org.khabar.delivery.websub;

import org.jspecify.annotations.NullMarked;
