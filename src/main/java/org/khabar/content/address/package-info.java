/** The slugs that sections, authors, tags and fronts have and had, so that a renamed one is still found. */
@NullMarked
package org.khabar.content.address;

import org.jspecify.annotations.NullMarked;
