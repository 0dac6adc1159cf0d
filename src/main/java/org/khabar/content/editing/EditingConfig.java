package org.khabar.content.editing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How articles that are scheduled or under embargo are looked after. */
@ConfigMapping(prefix = "khabar.editing")
public interface EditingConfig {

    /** How often this node looks for what is due: nothing is later than this and the time that publishing takes. */
    @WithDefault("PT0.25S")
    Duration dueInterval();
}
