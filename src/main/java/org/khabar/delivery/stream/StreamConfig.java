package org.khabar.delivery.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may subscribe to events, and how they are kept. */
@ConfigMapping(prefix = "khabar.stream")
public interface StreamConfig {

    /** The most subscribers of one node; others are told to come again later. */
    @WithDefault("5000")
    int maxSubscribers();

    /**
     * How often subscribers hear from the server when nothing happens, at most 15 seconds. Who has taken nothing of what was
     * sent at two heartbeats in a row is dropped.
     */
    @WithDefault("PT10S")
    Duration heartbeat();

    /** After how long a client that was disconnected shall come back. */
    @WithDefault("PT3S")
    Duration retry();

    /** How many bytes may wait for a subscriber that reads slowly, beside what the operating system buffers. */
    @WithDefault("32768")
    int writeQueue();

    /** How many subscribers may read from the database at a time what they missed for longer than memory reaches back. */
    @WithDefault("4")
    int catchingUp();
}
