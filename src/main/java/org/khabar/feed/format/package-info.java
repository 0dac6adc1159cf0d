/** What a feed tells, whatever its format, and one writer for each format: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
@NullMarked
package org.khabar.feed.format;

import org.jspecify.annotations.NullMarked;
