/**
 * The search engine for clusters: one index in OpenSearch, which all nodes ask and one of them at a time tells. Text is analysed
 * here, as for every engine, and sent as words that only have to be split at spaces.
 */
@NullMarked
package org.khabar.search.opensearch;

import org.jspecify.annotations.NullMarked;
