/** Places in the change log that are kept outside the database, and how they are known again when the database is another. */
@NullMarked
package org.khabar.content.change.place;

import org.jspecify.annotations.NullMarked;
