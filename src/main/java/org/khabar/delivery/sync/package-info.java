/**
 * Everything for apps that work without a network, and then what changed. The end of the change log is always read before the things
 * themselves, so that whatever changes meanwhile is told again rather than missed; what is told is always as it is now.
 */
@NullMarked
package org.khabar.delivery.sync;

import org.jspecify.annotations.NullMarked;
