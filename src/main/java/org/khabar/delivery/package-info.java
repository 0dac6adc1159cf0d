/** Doors that push: what was committed reaches caches, subscribers and other systems by walking the change log forward. */
@NullMarked
package org.khabar.delivery;

import org.jspecify.annotations.NullMarked;
