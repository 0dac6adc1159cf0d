/** Pictures, videos and sound: where they lie, in which sizes, and what must be said beside them. */
@NullMarked
package org.khabar.content.media;

import org.jspecify.annotations.NullMarked;
