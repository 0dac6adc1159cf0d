package org.khabar.content.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How webhooks are told, and for how long it is known how that went. */
@ConfigMapping(prefix = "khabar.webhooks")
public interface WebhooksConfig {

    /** Pauses before each attempt, the first included; when the last one fails the webhook is disabled. Each is up to a tenth longer. */
    @WithDefault("PT0S,PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> retries();

    /** How many requests one node has under way at a time. */
    @WithDefault("32")
    int atOnce();

    /** How many of them to one webhook, so that one that is slow leaves room for the others. */
    @WithDefault("4")
    int atOnceEach();

    /** How often a node looks for what is due, beside what it has just put there itself. */
    @WithDefault("PT1S")
    Duration pollInterval();

    /** For how long a node has a delivery for itself: longer than any attempt. One that dies is followed by another after it. */
    @WithDefault("PT1M")
    Duration lease();

    /** For how long messages are signed with the former secret too. */
    @WithDefault("PT24H")
    Duration overlap();

    /** How long deliveries are kept once they are settled. */
    @WithDefault("P30D")
    Duration retention();
}
