/** The body of an article: a closed set of typed blocks, kept as one JSON column. */
@NullMarked
package org.khabar.content.body;

import org.jspecify.annotations.NullMarked;
