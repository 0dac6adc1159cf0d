/** What apps that work without a network keep: things as they are, or that they are no more. */
@NullMarked
package org.khabar.view.sync;

import org.jspecify.annotations.NullMarked;
