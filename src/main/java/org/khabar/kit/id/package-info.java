/** Identifiers: time-ordered UUIDs for the database, short ones for addresses that people read out and share. */
@NullMarked
package org.khabar.kit.id;

import org.jspecify.annotations.NullMarked;
