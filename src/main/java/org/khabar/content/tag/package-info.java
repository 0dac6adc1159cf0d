/** Parties, candidates, constituencies, elections, alliances, states, places and topics, and what ties them together. */
@NullMarked
package org.khabar.content.tag;

import org.jspecify.annotations.NullMarked;
