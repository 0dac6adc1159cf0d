/**
 * Import lines: JSON Lines in UTF-8, one record a line, in any order. The file is looked through once for the keys of its
 * records, then read type by type, so that every reference finds what it refers to; only keys stay in memory.
 */
@NullMarked
package org.khabar.importer.jsonl;

import org.jspecify.annotations.NullMarked;
