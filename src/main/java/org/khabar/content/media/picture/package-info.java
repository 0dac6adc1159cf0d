/**
 * Pictures that people upload: hostile bytes become files of which we wrote every byte ourselves. What a file claims to be
 * is read from its first bytes, what it would grow to from its structure, before anything is decoded; then it is turned
 * upright and written anew in every size, so that nothing it carried besides the picture is left. Knows no media item.
 */
@NullMarked
package org.khabar.content.media.picture;

import org.jspecify.annotations.NullMarked;
