package org.khabar.feed.latest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many may wait for news. */
@ConfigMapping(prefix = "khabar.latest")
public interface LatestConfig {

    /** The most clients that wait on one node at a time; others are told to come again later. */
    @WithDefault("5000")
    int maxWaiting();
}
