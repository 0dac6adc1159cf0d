package org.khabar.search.opensearch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.Engine;

/** OpenSearch under names of its own for each test. */
final class OpenSearchEngine implements Engine {

    private String prefix = prefix();

    private static String prefix() {
        return "test-" + UUID.randomUUID();
    }

    @Override
    public ArticleIndex open() {
        return at(OpenSearchProcess.address(), prefix);
    }

    static OpenSearchArticleIndex at(URI address, String prefix) {
        return new OpenSearchArticleIndex(new Settings(address, prefix, Duration.ofSeconds(20), 50), Clock.systemUTC());
    }

    @Override
    public void close(ArticleIndex index) {
        ((OpenSearchArticleIndex) index).close();
    }

    @Override
    public void discard() {
        try (Wire wire = new Wire(new Settings(OpenSearchProcess.address(), prefix, Duration.ofSeconds(20), 1))) {
            wire.change("DELETE", "/" + prefix + "-*");
        }
        prefix = prefix();
    }

    /** What a test sets. */
    record Settings(URI address, String prefix, Duration timeout, int waiting) implements OpenSearchConfig {

        @Override
        public Optional<List<URI>> url() {
            return Optional.of(List.of(address));
        }

        @Override
        public Optional<String> username() {
            return Optional.of("khabar");
        }

        @Override
        public Optional<String> password() {
            return Optional.of("secret");
        }

        @Override
        public Duration connectTimeout() {
            return timeout;
        }

        @Override
        public Duration writeTimeout() {
            return timeout;
        }

        @Override
        public Duration lease() {
            return Duration.ofSeconds(30);
        }
    }
}
