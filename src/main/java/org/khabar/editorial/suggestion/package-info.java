/** Door: tags that are suggested for a text, with what became of them for an article, as editors see them. */
@NullMarked
package org.khabar.editorial.suggestion;

import org.jspecify.annotations.NullMarked;
