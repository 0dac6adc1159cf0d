/** Sends webhooks: makes messages of changes as the log shows them, and brings them to their receivers, as often as it takes. */
@NullMarked
package org.khabar.delivery.webhook;

import org.jspecify.annotations.NullMarked;
