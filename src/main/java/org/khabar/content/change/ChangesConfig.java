package org.khabar.content.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long changes are remembered, and how often the log is looked at. */
@ConfigMapping(prefix = "khabar.changes")
public interface ChangesConfig {

    /** How long a row of the change log is kept: who was away for longer has to start over. */
    @WithDefault("P30D")
    Duration retention();

    /** How long a row of the audit log is kept. */
    @WithDefault("P1095D")
    Duration auditRetention();

    /** How often a follower looks for changes that other nodes have committed. */
    @WithDefault("PT0.5S")
    Duration pollInterval();

    /** Whether this node does what follows from changes, such as purging CDNs and sending webhooks; one node at least must. */
    @WithDefault("true")
    boolean follow();

    /** For how long one node has a batch for itself. One that dies is followed by another node after this time. */
    @WithDefault("PT1M")
    Duration lease();

    /** The longest pause after failures of a consumer; the first is a second, each next one twice as long. */
    @WithDefault("PT5M")
    Duration longestPause();

    /** How many of the newest changes each node keeps in memory, for those who follow them from here. */
    @WithDefault("2000")
    int recent();
}
