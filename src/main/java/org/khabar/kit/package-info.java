/**
 * Tools that know nothing of newsrooms: time, identifiers, problems, paging, HTTP caching, JSON and Devanagari text.
 * Everything above may use them; they use nothing of Khabar in return.
 */
@NullMarked
package org.khabar.kit;

import org.jspecify.annotations.NullMarked;
