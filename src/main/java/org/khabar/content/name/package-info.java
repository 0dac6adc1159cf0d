/** Names in Hindi and English, and the languages in which they are given. */
@NullMarked
package org.khabar.content.name;

import org.jspecify.annotations.NullMarked;
