package org.khabar.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    @Cached(maxAge = 1, sharedMaxAge = 2, staleWhileRevalidate = 3, staleIfError = 4)
    private static final class Read {}

    private static final Cached READ = Read.class.getAnnotation(Cached.class);

    @Test
    void every_time_is_told_to_whom_it_concerns() {
        Freshness freshness = Freshness.of(READ, Set.of("b", "a"));
        assertEquals(
                "public, max-age=1, s-maxage=2, stale-while-revalidate=3, stale-if-error=4", freshness.cacheControl());
        assertEquals("max-age=2, stale-while-revalidate=3, stale-if-error=4", freshness.cdnCacheControl());
        assertEquals("a b", freshness.surrogateKey());
    }

    @Test
    void what_could_not_be_purged_is_not_stored_where_others_read_it() {
        Set<String> many = IntStream.range(0, 3_000).mapToObj(i -> "key-" + i).collect(Collectors.toSet());
        assertEquals(new Freshness("private, max-age=1", "no-store", ""), Freshness.of(READ, many));
    }
}
