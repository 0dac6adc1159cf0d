/** Door: authors, sections and fronts, as editors write them. */
@NullMarked
package org.khabar.editorial.desk;

import org.jspecify.annotations.NullMarked;
