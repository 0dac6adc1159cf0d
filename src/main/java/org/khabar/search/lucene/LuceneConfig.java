package org.khabar.search.lucene;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the index of this node lies. */
@ConfigMapping(prefix = "khabar.search.lucene")
public interface LuceneConfig {

    /** A folder for this node alone; {@code memory} for an index that is built anew at each start. */
    @WithDefault("${khabar.data-dir}/index")
    String directory();
}
