package org.khabar.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the sample newsroom is wanted. */
@ConfigMapping(prefix = "khabar.sample")
interface SampleConfig {

    /** Whether a database without any article is filled with it. */
    @WithDefault("false")
    boolean enabled();
}
