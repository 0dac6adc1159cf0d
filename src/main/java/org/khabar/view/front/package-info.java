/** How curated pages and hubs look from outside. */
@NullMarked
package org.khabar.view.front;

import org.jspecify.annotations.NullMarked;
