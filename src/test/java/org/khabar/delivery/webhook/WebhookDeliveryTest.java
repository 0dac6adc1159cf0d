package org.khabar.delivery.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Shown;
import org.khabar.content.change.Verb;
import org.khabar.content.key.Role;
import org.khabar.content.webhook.DeliveryWorkflow;
import org.khabar.content.webhook.DueDelivery;
import org.khabar.delivery.Receiver;
import org.khabar.security.Staff;

/** From a change to a receiver: changes are put down and sent when the test says so, time passes when it says so. */
@QuarkusTest
class WebhookDeliveryTest {

    private static final String PATH = "/editorial/v1/webhooks";

    @Inject
    ChangeLog log;

    @Inject
    WebhookFollower follower;

    @Inject
    WebhookSender sender;

    @Inject
    DeliveryWorkflow deliveries;

    @Inject
    FixedClock clock;

    private final Receiver receiver = new Receiver();
    private final List<String> made = new ArrayList<>();
    private long begun;
    private String secret = "";

    @BeforeEach
    void begin() {
        begun = log.head();
    }

    @AfterEach
    void end() throws Exception {
        for (String id : made) {
            Staff.as(Role.ADMIN).header("If-Match", tag(id)).delete(PATH + "/" + id);
        }
        clock.reset();
        receiver.close();
    }

    @Test
    void what_happens_to_an_author_is_told_and_signed_as_the_official_library_wants_it() throws Exception {
        String id = webhook("");
        UUID author = change(EntityType.AUTHOR, Verb.SAVED, true);
        send();
        Receiver.Received told = receiver.received().getFirst();
        assertEquals("POST /hook", told.method() + " " + told.target());
        assertEquals("application/json", told.header("content-type"));
        assertEquals("author.updated", told.json("type"));
        assertEquals(author.toString(), told.json("data.id"));
        assertEquals("/v1/authors/slug", told.json("data.path"));
        assertEquals("2024-06-05T06:30:00Z", told.json("timestamp"));
        String message = told.header("webhook-id");
        long second = Long.parseLong(told.header("webhook-timestamp"));
        assertEquals(clock.instant().getEpochSecond(), second);
        assertEquals(new Webhook(secret).sign(message, second, told.body()), told.header("webhook-signature"));
        Response log = log(id);
        assertEquals(List.of("delivered"), log.path("items.state"));
        assertEquals(List.of(message), log.path("items.message"));
        assertTrue(log.<String>path("items[0].request").startsWith("{\"type\":\"author.updated\""));
    }

    @Test
    void an_article_is_told_as_readers_see_it_and_a_draft_not_at_all() throws Exception {
        webhook("");
        Response article = Staff.as(Role.ADMIN).get("/v1/articles?limit=1");
        UUID shown = UUID.fromString(article.path("items[0].id"));
        NewChange.Sight sight =
                new NewChange.Sight(true, Shown.named("old", "old", "story"), Set.of(UUID.randomUUID()));
        append(EntityType.ARTICLE, shown, Verb.SAVED, sight);
        append(EntityType.ARTICLE, shown, Verb.SAVED, NewChange.Sight.open(Shown.named("old", "old", "story")));
        append(EntityType.ARTICLE, UUID.randomUUID(), Verb.SAVED, NewChange.Sight.NONE);
        UUID draft = append(EntityType.ARTICLE, UUID.randomUUID(), Verb.PUBLISHED, sight);
        send();
        assertEquals(2, receiver.received().size(), "neither a draft nor what waits behind a public article");
        Receiver.Received told = receiver.received().stream()
                .filter(one -> one.json("data.id").equals(shown.toString()))
                .findFirst()
                .orElseThrow();
        assertEquals("article.updated", told.json("type"));
        assertEquals(article.path("items[0].headline"), told.json("data.article.headline"));
        assertEquals(article.path("items[0].url"), told.json("data.url"));
        assertEquals(
                article.<Integer>path("items[0].version"),
                JsonPath.from(told.body()).get("data.version"));
        assertTrue(JsonPath.from(told.body())
                .<List<String>>get("data.surrogateKeys")
                .contains("article-" + shown));
        Receiver.Received other = receiver.received().stream()
                .filter(one -> one.json("data.id").equals(draft.toString()))
                .findFirst()
                .orElseThrow();
        assertNull(JsonPath.from(other.body()).get("data.article"), "it is not public by now");
        assertNull(JsonPath.from(other.body()).get("data.slug"));
    }

    @Test
    void only_what_was_asked_for_is_told_and_articles_of_its_sections_alone() throws Exception {
        String section = Staff.as(Role.ADMIN).get("/editorial/v1/sections").path("items[0].id");
        webhook(", \"events\": [\"article.withdrawn\", \"tag.created\"], \"sections\": [\"" + section + "\"]");
        change(EntityType.AUTHOR, Verb.SAVED, true);
        UUID tag = change(EntityType.TAG, Verb.CREATED, false);
        NewChange.Sight elsewhere = new NewChange.Sight(true, null, Set.of(UUID.randomUUID()));
        append(EntityType.ARTICLE, UUID.randomUUID(), Verb.WITHDRAWN, elsewhere);
        NewChange.Sight here = new NewChange.Sight(true, null, Set.of(UUID.fromString(section)));
        UUID withdrawn = append(EntityType.ARTICLE, UUID.randomUUID(), Verb.WITHDRAWN, here);
        send();
        assertEquals(
                Set.of("tag.created " + tag, "article.withdrawn " + withdrawn),
                Set.copyOf(receiver.received().stream()
                        .map(one -> one.json("type") + " " + one.json("data.id"))
                        .toList()));
    }

    @Test
    void a_change_is_put_down_once_however_often_the_log_is_walked() throws Exception {
        String id = webhook("");
        change(EntityType.AUTHOR, Verb.SAVED, true);
        follower.accept(log.since(begun, 100));
        follower.accept(log.since(begun, 100));
        drain();
        follower.accept(log.since(begun, 100));
        drain();
        assertEquals(1, receiver.received().size());
        assertEquals(1, log(id).<List<?>>path("items").size());
    }

    @Test
    void what_failed_is_tried_again_after_its_pauses_and_holds_up_nothing_but_the_same_thing() throws Exception {
        String id = webhook("");
        UUID one = change(EntityType.AUTHOR, Verb.SAVED, true);
        append(EntityType.AUTHOR, one, Verb.SAVED, NewChange.Sight.open(Shown.named("slug", "name", null)));
        receiver.answering(500);
        put();
        sender.sendDue();
        sender.await();
        assertEquals(1, receiver.taken().size(), "the second waits for the first");
        UUID other = change(EntityType.AUTHOR, Verb.SAVED, true);
        send();
        assertEquals(List.of(other.toString()), ids(receiver.taken()));
        Response held = Staff.as(Role.ADMIN).get(PATH + "/" + id + "/deliveries?state=waiting&count=exact");
        assertEquals(2, held.<Integer>path("page.total"));
        clock.move(Duration.ofSeconds(5).minusMillis(1));
        drain();
        assertTrue(receiver.received().isEmpty(), "too early");
        clock.move(Duration.ofSeconds(1));
        drain();
        assertEquals(List.of(one.toString(), one.toString()), ids(receiver.received()));
        List<String> messages = receiver.received().stream()
                .map(told -> told.header("webhook-id"))
                .toList();
        assertNotEquals(messages.getFirst(), messages.getLast());
        assertTrue(seq(receiver.received().getFirst()) < seq(receiver.received().getLast()));
    }

    @Test
    void the_same_message_comes_with_the_same_identifier_and_the_time_of_the_attempt() throws Exception {
        webhook("");
        change(EntityType.AUTHOR, Verb.SAVED, true);
        receiver.answering(503);
        send();
        clock.move(Duration.ofSeconds(6));
        drain();
        List<Receiver.Received> told = receiver.received();
        assertEquals(told.getFirst().header("webhook-id"), told.getLast().header("webhook-id"));
        assertEquals(told.getFirst().body(), told.getLast().body());
        assertEquals(
                Long.parseLong(told.getFirst().header("webhook-timestamp")) + 6,
                Long.parseLong(told.getLast().header("webhook-timestamp")));
    }

    @Test
    void a_webhook_that_never_hears_is_disabled_with_the_last_attempt_and_can_be_enabled_again() throws Exception {
        String id = webhook("");
        change(EntityType.AUTHOR, Verb.SAVED, true);
        put();
        for (int i = 0; i < 10; i++) {
            assertTrue(view(id).<Boolean>path("enabled"));
            receiver.answering(500);
            drain();
            clock.move(Duration.ofHours(27));
        }
        assertEquals(10, receiver.taken().size());
        assertFalse(view(id).<Boolean>path("enabled"));
        assertEquals("a delivery failed 10 times; the last time: answered 500", view(id).path("disabledReason"));
        assertEquals(List.of("failed"), log(id).path("items.state"));
        Response audit = Staff.as(Role.ADMIN).get("/editorial/v1/audit?limit=1&entity=" + id);
        assertEquals("disabled", audit.path("items[0].verb"));
        assertEquals("system:webhooks", audit.path("items[0].actor.id"));
        change(EntityType.AUTHOR, Verb.SAVED, true);
        send();
        assertTrue(receiver.taken().isEmpty(), "it hears nothing any more");
        Response enabled = Staff.as(Role.ADMIN)
                .header("If-Match", tag(id))
                .contentType("application/merge-patch+json")
                .body("{\"enabled\": true}")
                .patch(PATH + "/" + id);
        assertNull(enabled.path("disabledReason"), enabled.asString());
        send();
        assertTrue(receiver.taken().isEmpty(), "what happened meanwhile is not told");
        UUID later = change(EntityType.AUTHOR, Verb.SAVED, true);
        send();
        assertEquals(List.of(later.toString()), ids(receiver.received()));
    }

    @Test
    void one_that_says_it_is_gone_is_disabled_at_once_and_what_waits_is_cancelled() throws Exception {
        String id = webhook("");
        UUID author = change(EntityType.AUTHOR, Verb.SAVED, true);
        append(EntityType.AUTHOR, author, Verb.SAVED, NewChange.Sight.open(Shown.named("slug", "name", null)));
        receiver.answering(410);
        send();
        assertEquals(1, receiver.received().size());
        assertEquals("the receiver answered 410", view(id).path("disabledReason"));
        assertEquals(
                List.of("cancelled", "failed"),
                log(id).<List<String>>path("items.state").stream().sorted().toList());
    }

    @Test
    void a_redirect_is_no_success_and_is_not_followed() throws Exception {
        String id = webhook("");
        change(EntityType.AUTHOR, Verb.SAVED, true);
        receiver.answering(307, Map.of("Location", receiver.at("/elsewhere").toString()), "moved");
        send();
        assertEquals(
                List.of("/hook"),
                receiver.received().stream().map(Receiver.Received::target).toList());
        Response log = log(id);
        assertEquals(307, log.<Integer>path("items[0].attempts[0].status"));
        assertEquals("moved", log.path("items[0].attempts[0].answer"));
        assertEquals("waiting", log.path("items[0].state"));
    }

    @Test
    void while_secrets_change_messages_bear_both_signatures() throws Exception {
        String id = webhook("");
        String former = secret;
        Response rotated = Staff.as(Role.ADMIN).header("If-Match", tag(id)).post(PATH + "/" + id + "/secret");
        assertEquals(200, rotated.statusCode(), rotated.asString());
        String present = rotated.path("secret");
        assertNotEquals(former, present);
        change(EntityType.AUTHOR, Verb.SAVED, true);
        send();
        assertEquals(signature(present) + " " + signature(former), header("webhook-signature"));
        receiver.taken();
        clock.move(Duration.ofHours(25));
        change(EntityType.AUTHOR, Verb.SAVED, true);
        send();
        assertEquals(signature(present), header("webhook-signature"));
    }

    /** A node that dies has leased what it was sending: others take that over when the lease ends, and not before. */
    @Test
    void what_a_node_had_under_way_when_it_died_is_sent_by_another_when_its_lease_ends() throws Exception {
        webhook("");
        change(EntityType.AUTHOR, Verb.SAVED, true);
        put();
        DueDelivery due = deliveries.due(Set.of(), 1).getFirst();
        assertTrue(deliveries.take(due.id(), "dead").isPresent());
        assertTrue(deliveries.take(due.id(), "other").isEmpty());
        drain();
        assertTrue(receiver.received().isEmpty());
        clock.move(Duration.ofSeconds(61));
        drain();
        assertEquals(1, receiver.received().size());
    }

    @Test
    void many_are_sent_at_a_time_each_once_and_each_thing_in_its_order() throws Exception {
        webhook("");
        List<UUID> things = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            things.add(UUID.randomUUID());
        }
        for (int round = 0; round < 3; round++) {
            things.forEach(thing -> append(
                    EntityType.AUTHOR, thing, Verb.SAVED, NewChange.Sight.open(Shown.named("slug", "name", null))));
        }
        receiver.answering(500, 204, 502, 500);
        send();
        clock.move(Duration.ofSeconds(6));
        drain();
        for (UUID thing : things) {
            List<Long> heard = receiver.received().stream()
                    .filter(told -> told.json("data.id").equals(thing.toString()))
                    .map(WebhookDeliveryTest::seq)
                    .toList();
            assertEquals(heard.stream().sorted().toList(), heard);
            assertEquals(3, heard.stream().distinct().count());
        }
        assertEquals(33, receiver.received().size(), "30 and the three that failed");
    }

    private String webhook(String more) {
        Response created = Staff.as(Role.ADMIN)
                .contentType("application/json")
                .body("{\"name\": \"test\", \"url\": \"" + receiver.at("/hook") + "\"" + more + "}")
                .post(PATH);
        assertEquals(201, created.statusCode(), created.asString());
        secret = created.path("secret");
        String id = created.path("webhook.id");
        made.add(id);
        return id;
    }

    private UUID change(EntityType type, Verb verb, boolean before) {
        return append(
                type,
                UUID.randomUUID(),
                verb,
                new NewChange.Sight(before, Shown.named("slug", "name", "party"), Set.of()));
    }

    private UUID append(EntityType type, UUID id, Verb verb, NewChange.Sight sight) {
        QuarkusTransaction.requiringNew().run(() -> log.append(new NewChange(type, id, verb, 1, sight, Actor.CLOCK)));
        return id;
    }

    private void send() throws InterruptedException {
        put();
        drain();
    }

    private void put() {
        follower.accept(log.since(begun, 100));
    }

    private void drain() throws InterruptedException {
        while (sender.sendDue() > 0) {
            sender.await();
        }
    }

    private String signature(String with) throws Exception {
        Receiver.Received told = receiver.received().getFirst();
        return new Webhook(with).sign(header("webhook-id"), Long.parseLong(header("webhook-timestamp")), told.body());
    }

    private String header(String name) {
        return receiver.received().getFirst().header(name);
    }

    private static Response log(String id) {
        return Staff.as(Role.ADMIN).get(PATH + "/" + id + "/deliveries");
    }

    private static Response view(String id) {
        return Staff.as(Role.ADMIN).get(PATH + "/" + id);
    }

    private static String tag(String id) {
        return view(id).header("ETag");
    }

    private static List<String> ids(List<Receiver.Received> told) {
        return told.stream().map(one -> one.json("data.id")).toList();
    }

    private static long seq(Receiver.Received told) {
        return JsonPath.from(told.body()).getLong("data.seq");
    }
}
