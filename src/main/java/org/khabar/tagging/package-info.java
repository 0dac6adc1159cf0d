/**
 * What the newsroom's tags and articles are to {@link org.khabar.tagging.find}: names from the database, kept in memory and
 * renewed by the change log; the words of articles, each where it stands. Editors ask it what a text is about, imports what
 * to tag it with.
 */
@NullMarked
package org.khabar.tagging;

import org.jspecify.annotations.NullMarked;
