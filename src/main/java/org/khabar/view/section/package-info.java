/** How sections look from outside. */
@NullMarked
package org.khabar.view.section;

import org.jspecify.annotations.NullMarked;
