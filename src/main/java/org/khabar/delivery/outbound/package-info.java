/**
 * The only way out: requests to addresses that somebody has named. Where an address leads is looked at before anything is sent, and
 * what was looked at is what is connected to, so that nobody makes Khabar talk to the network that it stands in.
 */
@NullMarked
package org.khabar.delivery.outbound;

import org.jspecify.annotations.NullMarked;
