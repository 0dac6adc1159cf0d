/**
 * What a record says, type by type: its members, their limits, and what is written for it by which workflow. Reading
 * comes first and writes nothing; a record is only written when nothing at all is wrong with it.
 */
@NullMarked
package org.khabar.importer.record;

import org.jspecify.annotations.NullMarked;
