/**
 * Pages of long lists. A cursor says after which row to go on rather than how many rows to skip, so that page 5,000
 * costs what page 1 costs and nothing is seen twice when rows are added meanwhile.
 */
@NullMarked
package org.khabar.kit.page;

import org.jspecify.annotations.NullMarked;
