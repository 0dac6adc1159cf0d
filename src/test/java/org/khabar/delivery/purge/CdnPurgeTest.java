package org.khabar.delivery.purge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Shown;
import org.khabar.content.change.Verb;
import org.khabar.content.surrogate.ChangeKeys;
import org.khabar.delivery.Receiver;
import org.khabar.delivery.outbound.OutboundClient;

@QuarkusTest
class CdnPurgeTest {

    @Inject
    ChangeLog log;

    @Inject
    OutboundClient client;

    private final Receiver cache = new Receiver();

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void fastly_is_told_keys_in_a_field_with_its_own_token_softly_when_that_is_wanted() {
        List<Change> changes = changes(1);
        purge(new Caches(PurgeKind.FASTLY, "secret", 100, true, List.of(cache.at("/service/x/purge"))))
                .accept(changes);
        Receiver.Received told = cache.received().getFirst();
        assertEquals("POST /service/x/purge", told.method() + " " + told.target());
        assertEquals(keys(changes), Set.of(told.header("surrogate-key").split(" ")));
        assertEquals("secret", told.header("fastly-key"));
        assertEquals("1", told.header("fastly-soft-purge"));
    }

    @Test
    void varnish_is_told_keys_by_its_own_method() {
        List<Change> changes = changes(1);
        purge(new Caches(PurgeKind.XKEY, null, 100, false, List.of(cache.at("/"))))
                .accept(changes);
        Receiver.Received told = cache.received().getFirst();
        assertEquals("PURGE /", told.method() + " " + told.target());
        assertEquals(keys(changes), Set.of(told.header("xkey-purge").split(" ")));
        assertEquals("", told.header("authorization"));
    }

    @Test
    void everyone_else_is_told_in_json_with_a_bearer_token() {
        List<Change> changes = changes(1);
        purge(new Caches(PurgeKind.GENERIC, "secret", 100, false, List.of(cache.at("/purge"))))
                .accept(changes);
        Receiver.Received told = cache.received().getFirst();
        assertEquals(
                keys(changes),
                new JsonObject(told.body()).getJsonArray("keys").stream().collect(Collectors.toSet()));
        assertEquals("Bearer secret", told.header("authorization"));
        assertEquals("application/json", told.header("content-type"));
    }

    @Test
    void many_keys_go_in_batches_each_to_every_cache() {
        List<Change> changes = changes(5);
        try (Receiver other = new Receiver()) {
            purge(new Caches(PurgeKind.XKEY, null, 4, false, List.of(cache.at("/"), other.at("/"))))
                    .accept(changes);
            for (Receiver one : List.of(cache, other)) {
                Set<String> told = new TreeSet<>();
                for (Receiver.Received request : one.received()) {
                    List<String> some = List.of(request.header("xkey-purge").split(" "));
                    assertTrue(some.size() <= 4, some::toString);
                    told.addAll(some);
                }
                assertEquals(keys(changes), told);
            }
        }
    }

    /** The tail brings the same changes again: see FollowerTest. */
    @Test
    void a_cache_that_has_not_understood_makes_the_changes_come_again() {
        List<Change> changes = changes(1);
        CdnPurge purge = purge(new Caches(PurgeKind.GENERIC, null, 100, false, List.of(cache.at("/"))));
        cache.answering(503);
        IllegalStateException failed = assertThrows(IllegalStateException.class, () -> purge.accept(changes));
        assertEquals("the cache at localhost:" + cache.port() + ": answered 503", failed.getMessage());
        purge.accept(changes);
        assertEquals(2, cache.received().size());
    }

    @Test
    void drafts_purge_nothing_and_neither_does_anything_while_no_cache_is_named() {
        purge(new Caches(PurgeKind.GENERIC, null, 100, false, List.of(cache.at("/"))))
                .accept(written(NewChange.Sight.NONE));
        purge(new Caches(PurgeKind.GENERIC, null, 100, false, List.of())).accept(changes(1));
        assertTrue(cache.received().isEmpty());
    }

    @Test
    void whoever_was_away_for_too_long_forgets_everything() {
        purge(new Caches(PurgeKind.FASTLY, null, 100, false, List.of(cache.at("/service/x/purge"))))
                .startOver();
        purge(new Caches(PurgeKind.XKEY, null, 100, false, List.of(cache.at("/"))))
                .startOver();
        purge(new Caches(PurgeKind.GENERIC, null, 100, false, List.of(cache.at("/"))))
                .startOver();
        List<Receiver.Received> told = cache.received();
        assertEquals("/service/x/purge_all", told.getFirst().target());
        assertEquals("1", told.get(1).header("xkey-purge-all"));
        assertEquals("{\"all\":true}", told.get(2).body());
    }

    private CdnPurge purge(PurgeConfig config) {
        return new CdnPurge(config, client);
    }

    private static Set<String> keys(List<Change> changes) {
        Set<String> keys = new TreeSet<>(Set.of("absent"));
        changes.forEach(change -> keys.addAll(ChangeKeys.of(change)));
        return keys;
    }

    private List<Change> changes(int count) {
        NewChange.Sight[] sights = new NewChange.Sight[count];
        for (int i = 0; i < count; i++) {
            sights[i] = new NewChange.Sight(true, Shown.named("slug", "name", null), Set.of(UUID.randomUUID()));
        }
        return written(sights);
    }

    private List<Change> written(NewChange.Sight... sights) {
        long before = log.head();
        QuarkusTransaction.requiringNew().run(() -> {
            for (NewChange.Sight sight : sights) {
                log.append(new NewChange(EntityType.ARTICLE, UUID.randomUUID(), Verb.SAVED, 1, sight, Actor.CLOCK));
            }
        });
        return log.since(before, sights.length);
    }

    private record Caches(PurgeKind kind, @Nullable String secret, int batch, boolean soft, List<URI> caches)
            implements PurgeConfig {

        @Override
        public Optional<List<URI>> url() {
            return caches.isEmpty() ? Optional.empty() : Optional.of(caches);
        }

        @Override
        public Optional<String> token() {
            return Optional.ofNullable(secret);
        }

        @Override
        public Optional<String> header() {
            return Optional.empty();
        }
    }
}
