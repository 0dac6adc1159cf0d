/** What editors send: reading its JSON whole, applying it to what is there, finding what it refers to. */
@NullMarked
package org.khabar.editorial.input;

import org.jspecify.annotations.NullMarked;
