/**
 * What uses what, asked before anything is removed: each room answers for its own things, and articles, which use nearly
 * everything, are asked here.
 */
@NullMarked
package org.khabar.content.use;

import org.jspecify.annotations.NullMarked;
