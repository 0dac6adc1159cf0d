/** How articles look from outside: whole, in a list, or as a link. */
@NullMarked
package org.khabar.view.article;

import org.jspecify.annotations.NullMarked;
