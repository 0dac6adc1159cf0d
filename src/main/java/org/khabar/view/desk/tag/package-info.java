/** What editors see of tags and of what ties them together, and send back: one record for each type. */
@NullMarked
package org.khabar.view.desk.tag;

import org.jspecify.annotations.NullMarked;
