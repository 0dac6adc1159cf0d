/**
 * Webhooks: who wants to hear of which changes, what is to be told them, and how each telling went. Everything that is written here is
 * written here; who may subscribe is decided at the editorial door, and the sending is done by {@code delivery.webhook}.
 */
@NullMarked
package org.khabar.content.webhook;

import org.jspecify.annotations.NullMarked;
