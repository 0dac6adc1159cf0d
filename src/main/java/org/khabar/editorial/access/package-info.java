/** Door: who may come in, and who did what. */
@NullMarked
package org.khabar.editorial.access;

import org.jspecify.annotations.NullMarked;
