/** How media items look from outside. */
@NullMarked
package org.khabar.view.media;

import org.jspecify.annotations.NullMarked;
