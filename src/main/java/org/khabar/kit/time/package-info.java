/** The only source of "now", so that a test can say what time it is. */
@NullMarked
package org.khabar.kit.time;

import org.jspecify.annotations.NullMarked;
