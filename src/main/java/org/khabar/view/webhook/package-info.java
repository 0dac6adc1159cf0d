/** Webhooks as administrators see them, the log of what they were told, and the messages themselves. */
@NullMarked
package org.khabar.view.webhook;

import org.jspecify.annotations.NullMarked;
