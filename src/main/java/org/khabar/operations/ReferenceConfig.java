package org.khabar.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the reference data is wanted at all. */
@ConfigMapping(prefix = "khabar.reference")
interface ReferenceConfig {

    /** Whether it is loaded at every start; a newsroom with a tag list of its own may not want it. */
    @WithDefault("true")
    boolean enabled();
}
