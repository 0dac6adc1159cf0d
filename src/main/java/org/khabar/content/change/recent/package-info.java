/**
 * The newest stretch of the change log in each node's memory, and what a change means to a list of articles: so that thousands who
 * wait for news cost no statement while there is none.
 */
@NullMarked
package org.khabar.content.change.recent;

import org.jspecify.annotations.NullMarked;
