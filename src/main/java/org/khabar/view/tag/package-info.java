/** How tags look from outside: one shape for each type, and a short one for links. */
@NullMarked
package org.khabar.view.tag;

import org.jspecify.annotations.NullMarked;
