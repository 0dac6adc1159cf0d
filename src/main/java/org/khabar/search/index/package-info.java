/**
 * The port behind which engines find articles: what they are told of an article, what they are asked, what they answer. What
 * readers type is read here, so that every engine understands it alike.
 */
@NullMarked
package org.khabar.search.index;

import org.jspecify.annotations.NullMarked;
