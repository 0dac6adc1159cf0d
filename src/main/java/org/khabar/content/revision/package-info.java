/** What was saved of an article, each time: who said what and when, to be compared and brought back. */
@NullMarked
package org.khabar.content.revision;

import org.jspecify.annotations.NullMarked;
