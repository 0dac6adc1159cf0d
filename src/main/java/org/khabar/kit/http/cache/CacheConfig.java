package org.khabar.kit.http.cache;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How much is kept of what was answered, and of which addresses. */
@ConfigMapping(prefix = "khabar.cache")
public interface CacheConfig {

    /** The most bytes of answers that are kept in memory; 0 keeps none. */
    @WithDefault("134217728")
    long maxSize();

    /** The longest time for which an answer is kept that nothing purges. */
    @WithDefault("PT5M")
    Duration longest();

    /** For how long it is remembered that nothing is at an address. */
    @WithDefault("PT5S")
    Duration absence();

    /** What the paths of answers begin with that may be kept. */
    List<String> paths();

    /** What the paths among them begin with whose answers are made for one client each, or never end. */
    List<String> passedPaths();

    /** Query parameters that make the server wait before it answers: nobody else waits along. */
    List<String> passedParameters();

    /** What answers may depend on in Accept-Language: the languages of names, the usual one first. */
    List<String> languages();
}
