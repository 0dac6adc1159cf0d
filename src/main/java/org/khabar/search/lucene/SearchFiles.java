package org.khabar.search.lucene;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which indexes lie.
 *
 * @param root null for indexes in memory, which are gone with the process
 */
record SearchFiles(@Nullable Path root) {

    private static final String IN_MEMORY = "memory";

    /** The folder of the setting: {@code memory} is none. */
    static SearchFiles of(String setting) {
        return new SearchFiles(setting.equals(IN_MEMORY) ? null : Path.of(setting));
    }
}
