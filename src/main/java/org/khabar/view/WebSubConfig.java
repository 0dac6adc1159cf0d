package org.khabar.view;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The hub (WebSub, W3C Recommendation) by which subscribers of feeds hear of what is new. */
@ConfigMapping(prefix = "khabar.websub")
public interface WebSubConfig {

    /** Its address: feeds name it, and it is told of every change of theirs. Without one neither happens. */
    Optional<URI> hub();

    /** What addresses of feeds begin with, as subscribers know them, without a closing slash. */
    @WithDefault("http://localhost:8080")
    URI publisher();
}
