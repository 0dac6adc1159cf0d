/** How authors look from outside. */
@NullMarked
package org.khabar.view.author;

import org.jspecify.annotations.NullMarked;
