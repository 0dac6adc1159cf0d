package org.khabar.view;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** The hub (WebSub, W3C Recommendation) by which subscribers of feeds hear of what is new. */
@ConfigMapping(prefix = "khabar.websub")
public interface WebSubConfig {

    /** Its address: feeds name it, and it is told of every change of theirs. Without one neither happens. */
    Optional<URI> hub();
}
