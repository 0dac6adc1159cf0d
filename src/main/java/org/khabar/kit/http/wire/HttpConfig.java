package org.khabar.kit.http.wire;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What the server accepts and from whom. */
@ConfigMapping(prefix = "khabar.http")
public interface HttpConfig {

    /** The longest request target in bytes; RFC 9110 section 4.1 recommends to take 8,000 at least. */
    @WithDefault("8000")
    int maxUriLength();

    /** The most bytes of all header fields of a request together. */
    @WithDefault("16384")
    int maxHeaderSize();

    /** The most bytes of a request's body. */
    @WithDefault("10485760")
    long maxBodySize();

    /** The most bytes of an uploaded file; what a form holds besides comes on top of it. */
    @WithDefault("${khabar.media.max-size:10M}")
    MemorySize maxUploadSize();

    /** What these begin takes credentials: it is never stored, and answers only the {@link Cors#origins}. */
    Optional<List<String>> guardedPaths();

    /** Requests from browsers of other origins. */
    Cors cors();

    /** Which origins may read what (the Fetch standard's CORS protocol). */
    interface Cors {

        /** The origins whose browsers may use guarded paths: scheme, host and port, without a slash at the end. */
        Optional<List<String>> origins();
    }
}
