/**
 * The door for those who seek: {@code /v1/search} and {@code /v1/suggest}. What is asked is read here; which articles answer
 * it, the port {@link org.khabar.search.index.ArticleIndex} knows, whose engine follows the change log and is never called back.
 */
@NullMarked
package org.khabar.search;

import org.jspecify.annotations.NullMarked;
