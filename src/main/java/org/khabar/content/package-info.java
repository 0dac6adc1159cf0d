/**
 * The truth: entities with their rules and their SQL. One package for each noun of the newsroom; what is shown of them,
 * and through which door, is decided above.
 */
@NullMarked
package org.khabar.content;

import org.jspecify.annotations.NullMarked;
