package org.khabar.delivery.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Shown;
import org.khabar.content.change.Verb;
import org.khabar.content.listing.Facets;
import org.khabar.delivery.Receiver;
import org.khabar.delivery.outbound.OutboundClient;
import org.khabar.view.WebSubConfig;

@QuarkusTest
class HubPingTest {

    private static final String BASE = "https://api.example.org";

    @Inject
    ChangeLog log;

    @Inject
    ChangedFeeds feeds;

    @Inject
    OutboundClient client;

    private final Receiver hub = new Receiver();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void the_hub_is_told_of_every_feed_that_an_article_is_in() {
        UUID section = id("/v1/sections/uttar-pradesh");
        UUID party = id("/v1/parties/bjp");
        UUID author = id("/v1/authors/anjali-mishra");
        ping(hub.at("/hub")).accept(article(Set.of(Facets.ALL, section, party, author, UUID.randomUUID())));
        Receiver.Received told = hub.received().getFirst();
        assertEquals("POST /hub", told.method() + " " + told.target());
        assertEquals("application/x-www-form-urlencoded", told.header("content-type"));
        assertEquals(
                Stream.of("latest", "sections/uttar-pradesh", "parties/bjp", "authors/anjali-mishra")
                        .flatMap(feed -> Stream.of("rss", "atom", "json").map(format -> feed + "." + format))
                        .map(feed -> BASE + "/feeds/" + feed)
                        .collect(Collectors.toSet()),
                topics(told));
    }

    @Test
    void a_hub_that_has_not_understood_makes_the_changes_come_again() {
        hub.answering(503);
        HubPing ping = ping(hub.at("/hub"));
        List<Change> changes = article(Set.of(Facets.ALL));
        IllegalStateException failed = assertThrows(IllegalStateException.class, () -> ping.accept(changes));
        assertEquals("the hub: answered 503", failed.getMessage());
    }

    @Test
    void drafts_and_what_is_no_article_are_no_news_and_without_a_hub_nobody_is_told() {
        ping(hub.at("/hub")).accept(article(Set.of()));
        ping(null).accept(article(Set.of(Facets.ALL)));
        assertTrue(hub.received().isEmpty());
    }

    private static Set<String> topics(Receiver.Received told) {
        List<String> fields = List.of(told.body().split("&", -1));
        assertEquals("hub.mode=publish", fields.getFirst());
        return fields.stream()
                .skip(1)
                .map(field -> field.substring("hub.url=".length()))
                .map(topic -> URLDecoder.decode(topic, StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Change> article(Set<UUID> facets) {
        long before = log.head();
        NewChange.Sight sight = new NewChange.Sight(true, Shown.named("slug", "name", "story"), facets);
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(
                        new NewChange(EntityType.ARTICLE, UUID.randomUUID(), Verb.SAVED, 1, sight, Actor.CLOCK)));
        return log.since(before, 1);
    }

    private static UUID id(String path) {
        return UUID.fromString(Api.get(path).path("id"));
    }

    private HubPing ping(@Nullable URI address) {
        WebSubConfig config = new WebSubConfig() {

            @Override
            public Optional<URI> hub() {
                return Optional.ofNullable(address);
            }

            @Override
            public URI publisher() {
                return URI.create(BASE);
            }
        };
        return new HubPing(config, feeds, client);
    }
}
