/**
 * What an engine is to look for, in words that no engine owns: what was asked becomes a tree of {@link
 * org.khabar.search.query.Wanted}, which each engine puts into its own query language, so that all find and rank alike.
 */
@NullMarked
package org.khabar.search.query;

import org.jspecify.annotations.NullMarked;
