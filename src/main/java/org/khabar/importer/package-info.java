/**
 * Door: content from elsewhere. Every source is brought into import lines (JSON, one record a line), and one importer
 * takes them: strictly, line by line, a bad one never harming the others. What became of the lines is said in the words
 * of this package, whatever asked for the import.
 */
@NullMarked
package org.khabar.importer;

import org.jspecify.annotations.NullMarked;
