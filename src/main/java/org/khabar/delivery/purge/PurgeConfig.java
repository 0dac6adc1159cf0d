package org.khabar.delivery.purge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Which caches in front of Khabar are told what is stale. */
@ConfigMapping(prefix = "khabar.purge")
public interface PurgeConfig {

    /** Where each of them takes purges; none is told when empty. They may be private: whoever writes settings is trusted. */
    Optional<List<URI>> url();

    /** How they want to be told. */
    @WithDefault("generic")
    PurgeKind kind();

    /** What lets Khabar purge; not sent when empty. */
    Optional<String> token();

    /** The field that carries the token: {@code Fastly-Key} for Fastly, else {@code Authorization} with {@code Bearer}. */
    Optional<String> header();

    /** The most keys of one request. Fastly takes 256; 100 are some 5 KB, which fits into a field of any cache. */
    @WithDefault("100")
    int batch();

    /** Whether what is stale may still be answered while it is fetched anew; Fastly and xkey know the difference. */
    @WithDefault("false")
    boolean soft();
}
