/** The part of the readers' door that answers tags: one resource for each type, and one for all of them. */
@NullMarked
package org.khabar.api.tag;

import org.jspecify.annotations.NullMarked;
