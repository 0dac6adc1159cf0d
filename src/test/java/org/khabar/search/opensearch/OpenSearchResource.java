package org.khabar.search.opensearch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets the application search OpenSearch when {@code khabar.test.search} says so, behind a line that tests can cut. */
@WithTestResource(value = OpenSearchResource.class, scope = TestResourceScope.GLOBAL)
public final class OpenSearchResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable Line line;

    @Override
    public Map<String, String> start() {
        if (!"opensearch".equals(System.getProperty("khabar.test.search"))) {
            return Map.of();
        }
        try {
            Line laid = new Line(OpenSearchProcess.address());
            line = laid;
            return Map.of(
                    "khabar.search.opensearch.url",
                    laid.address().toString(),
                    "khabar.search.opensearch.prefix",
                    "test-" + UUID.randomUUID());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (line != null) {
            line.close();
        }
    }
}
