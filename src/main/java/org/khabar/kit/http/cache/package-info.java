/**
 * The first CDN: finished answers of public reads, kept in memory under what was asked for, found by surrogate key when something
 * in them changes, and sent before any other thread is asked. It knows bytes, addresses and keys, not what they are about.
 */
@NullMarked
package org.khabar.kit.http.cache;

import org.jspecify.annotations.NullMarked;
