/** The door through which other people's data comes in: it reads a source, checks it, and writes by the newsroom's rules. */
@NullMarked
package org.khabar.importer;

import org.jspecify.annotations.NullMarked;
