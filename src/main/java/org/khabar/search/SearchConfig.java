package org.khabar.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Search, whichever engine finds. */
@ConfigMapping(prefix = "khabar.search")
interface SearchConfig {

    /** Whether this process keeps the index up to date, and answers searches. Commands do not: the servers do, once they run. */
    @WithDefault("true")
    boolean follow();
}
