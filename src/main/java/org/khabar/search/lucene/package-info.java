/**
 * The search engine that comes with Khabar: a Lucene index beside the database, one for each node. What text becomes in the
 * index is decided by the analyzers; nothing outside this package knows Lucene.
 */
@NullMarked
package org.khabar.search.lucene;

import org.jspecify.annotations.NullMarked;
