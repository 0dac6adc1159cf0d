package org.khabar.content.media.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where uploaded files lie, and under which address readers find them. */
@ConfigMapping(prefix = "khabar.media")
public interface FileConfig {

    /** The folder; all nodes must see the same one. */
    @WithDefault("${khabar.data-dir}/media")
    String directory();

    /** What stands before {@code /media/…} in the address of a file: this server's own, or that of a CDN before it. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    String url();

    /** The most bytes of an uploaded file. */
    @WithDefault("10M")
    MemorySize maxSize();
}
