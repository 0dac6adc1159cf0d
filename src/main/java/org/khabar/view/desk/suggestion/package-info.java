/** What editors see of tags that are suggested: where they stand in the text, by which rule, how sure, and what became of them. */
@NullMarked
package org.khabar.view.desk.suggestion;

import org.jspecify.annotations.NullMarked;
