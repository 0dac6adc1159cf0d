package org.khabar.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What feeds tell, and whether search engines are welcome. */
@ConfigMapping(prefix = "khabar.feed")
public interface FeedConfig {

    /** How much of each article feeds tell. */
    @WithDefault("full")
    FeedText text();

    /** Whether {@code /robots.txt} lets robots in; a server that is not the public one says no. */
    @WithDefault("true")
    boolean robots();
}
