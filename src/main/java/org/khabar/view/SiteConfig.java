package org.khabar.view;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The site whose content this is: addresses of articles and their pages begin with it. */
@ConfigMapping(prefix = "khabar.site")
public interface SiteConfig {

    /** Where readers find the site, without a closing slash. */
    @WithDefault("https://www.example.org")
    URI url();

    /** What readers call it: feeds, the news sitemap and structured data name it as the publisher. */
    @WithDefault("ख़बर")
    String name();

    /** Address of its logo, a picture of at most 600 by 60 pixels or a square one; none is shown without. */
    Optional<URI> logo();
}
