/** Door: media items, given by their address or uploaded. */
@NullMarked
package org.khabar.editorial.media;

import org.jspecify.annotations.NullMarked;
