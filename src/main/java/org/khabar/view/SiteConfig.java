package org.khabar.view;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The site whose content this is: addresses of articles and their pages begin with it. */
@ConfigMapping(prefix = "khabar.site")
public interface SiteConfig {

    /** Where readers find the site, without a closing slash. */
    @WithDefault("https://www.example.org")
    URI url();
}
