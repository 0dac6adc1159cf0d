/** Door: {@code /editorial/v1/parties} and the other types of tags, one resource for each, which differ in shapes and filters alone. */
@NullMarked
package org.khabar.editorial.tag;

import org.jspecify.annotations.NullMarked;
