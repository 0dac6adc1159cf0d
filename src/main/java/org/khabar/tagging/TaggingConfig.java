package org.khabar.tagging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How sure the tagger has to be. */
@ConfigMapping(prefix = "khabar.tagging")
public interface TaggingConfig {

    /** Confidence, from 0 to 1, from which a tag is suggested to editors who do not ask for another. */
    @WithDefault("0.5")
    double suggestFrom();

    /** Confidence, from 0 to 1, from which an import that tags by itself gives a tag. */
    @WithDefault("0.9")
    double applyFrom();
}
