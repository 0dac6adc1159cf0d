/**
 * The search engine that comes with Khabar: a Lucene index beside the database, one for each node. What an article becomes in
 * the index is decided in {@code Fields}; nothing outside this package knows Lucene.
 */
@NullMarked
package org.khabar.search.lucene;

import org.jspecify.annotations.NullMarked;
