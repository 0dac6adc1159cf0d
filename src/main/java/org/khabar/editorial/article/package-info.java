/** Door: {@code /editorial/v1/articles}, where each step of an article's life is a noun with a resource of its own. */
@NullMarked
package org.khabar.editorial.article;

import org.jspecify.annotations.NullMarked;
