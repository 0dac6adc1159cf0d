/** Curated pages: named containers of pinned and automatic stories. */
@NullMarked
package org.khabar.content.front;

import org.jspecify.annotations.NullMarked;
