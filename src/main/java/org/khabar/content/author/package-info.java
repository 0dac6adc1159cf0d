/** Those who write: by-lines point here. */
@NullMarked
package org.khabar.content.author;

import org.jspecify.annotations.NullMarked;
