/** Who writes under which sections with which pictures; invented where the database has none. */
@NullMarked
package org.khabar.sample.generate.desk;

import org.jspecify.annotations.NullMarked;
