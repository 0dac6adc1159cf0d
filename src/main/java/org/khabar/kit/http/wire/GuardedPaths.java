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
        return path != null && beginnings.stream().anyMatch(path::startsWith);
    }
}
