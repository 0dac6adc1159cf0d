/** The tree of sections, as navigation menus show it. */
@NullMarked
package org.khabar.content.section;

import org.jspecify.annotations.NullMarked;
