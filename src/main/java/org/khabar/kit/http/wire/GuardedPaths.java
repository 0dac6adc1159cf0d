package org.khabar.kit.http.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paths that take credentials. */
final class GuardedPaths {

    private final List<String> beginnings;

    GuardedPaths(HttpConfig config) {
        this.beginnings = config.guardedPaths().orElse(List.of());
    }

    boolean contain(@Nullable String path) {
        if (path != null) {
            for (String beginning : beginnings) {
                if (path.startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }
}
