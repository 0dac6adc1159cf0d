/**
 * The door through which other people's data comes in: it reads a source, checks it, and writes by the newsroom's rules.
 * Articles come in import lines, taken strictly and line by line, a bad one never harming the others; what became of the
 * lines is said in the words of this package, whatever asked for the import.
 */
@NullMarked
package org.khabar.importer;

import org.jspecify.annotations.NullMarked;
