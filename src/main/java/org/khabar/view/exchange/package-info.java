/**
 * Articles and people in the vocabularies of others: schema.org as JSON-LD, for search engines, and IPTC ninjs, for those who
 * take the news over. Made of the views that everybody gets, so that nothing is told here which is not told there.
 */
@NullMarked
package org.khabar.view.exchange;

import org.jspecify.annotations.NullMarked;
