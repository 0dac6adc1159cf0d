/** The article: its states, its rules, the one way it is written and the one place where filters become SQL. */
@NullMarked
package org.khabar.content.article;

import org.jspecify.annotations.NullMarked;
