/** The sentences: a grammar whose gaps are filled with the names of what an article is about. */
@NullMarked
package org.khabar.sample.generate.words;

import org.jspecify.annotations.NullMarked;
