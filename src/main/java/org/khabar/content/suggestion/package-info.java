/**
 * What became of tags that were suggested for articles: which an import gave by itself, and which somebody rejected. How they
 * are found is no affair of this package.
 */
@NullMarked
package org.khabar.content.suggestion;

import org.jspecify.annotations.NullMarked;
