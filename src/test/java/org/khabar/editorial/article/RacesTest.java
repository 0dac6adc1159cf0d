package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.Verb;
import org.khabar.content.editing.DueWorkflow;
import org.khabar.editorial.Desk;

/** Several at once at one article. */
@QuarkusTest
class RacesTest {

    private static final int AT_ONCE = 6;
    private static final int ROUNDS = 5;

    @Inject
    DueWorkflow due;

    @Inject
    ChangeLog log;

    @Inject
    FixedClock clock;

    @AfterEach
    void putBack() {
        clock.reset();
        Draft.discardAll();
    }

    @Test
    void what_is_due_on_all_nodes_at_once_is_published_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long start = log.head();
            Draft draft = Draft.begin("सब जगह एक साथ " + round);
            draft.step("PUT", "schedule", "{\"at\": \"2024-06-05T07:00:00Z\"}", "scheduled");
            clock.set(Instant.parse("2024-06-05T07:00:00Z"));
            List<Boolean> published = atOnce(number -> due.come(UUID.fromString(draft.id)));
            assertEquals(1, Collections.frequency(published, true));
            assertEquals(
                    List.of(Verb.CREATED, Verb.SCHEDULED, Verb.PUBLISHED),
                    rows(start, draft).stream().map(change -> change.verb).toList());
            clock.reset();
        }
    }

    @Test
    void of_editors_who_save_one_version_one_wins_and_the_others_are_told() throws Exception {
        Draft draft = Draft.begin("पहला शीर्षक");
        for (int round = 0; round < ROUNDS; round++) {
            String tag = draft.tag;
            String kicker = "दौर " + round + " संपादक ";
            List<Response> answers = atOnce(
                    number -> Desk.patch("/articles/" + draft.id, tag, "{\"kicker\": \"" + kicker + number + "\"}"));
            List<Integer> statuses =
                    answers.stream().map(Response::statusCode).sorted().toList();
            assertEquals(List.of(200, 412, 412, 412, 412, 412), statuses, answers.getFirst()::asString);
            int winner = IntStream.range(0, AT_ONCE)
                    .filter(i -> answers.get(i).statusCode() == 200)
                    .findFirst()
                    .orElseThrow();
            assertEquals(kicker + winner, Desk.get("/articles/" + draft.id).path("kicker"));
            assertEquals(
                    kicker + winner,
                    Desk.get("/articles/" + draft.id + "/revisions/" + (round + 1))
                            .path("document.kicker"));
            draft.refresh();
        }
    }

    @Test
    void entries_that_show_one_new_picture_and_link_to_one_article_come_at_once() throws Exception {
        Draft linked = Draft.begin("जुड़ी ख़बर");
        linked.step("PUT", "publication", null, "published");
        for (int round = 0; round < ROUNDS; round++) {
            Draft live = Draft.live("LIVE: एक साथ " + round);
            String item = Desk.add("/media", "{\"kind\": \"image\", \"url\": \"https://media.khabar.example/q.jpg\"}")
                    .path("id");
            String body = "[{\"type\": \"image\", \"media\": \"" + item
                    + "\"}, {\"type\": \"related\", \"articles\": [\"" + linked.id + "\"]}]";
            List<Response> added = atOnce(
                    number -> Desk.post(entries(live), "{\"headline\": \"" + number + "\", \"body\": " + body + "}"));
            assertEquals(
                    Collections.nCopies(AT_ONCE, 201),
                    added.stream().map(Response::statusCode).toList(),
                    () -> added.stream().map(Response::asString).toList().toString());
            List<Response> mixed = atOnce(number -> number == 0
                    ? Desk.post(entries(live), "{\"headline\": \"new\", \"body\": " + body + "}")
                    : Desk.delete(entries(live) + "/" + added.get(number).path("id"), "\"0\""));
            assertEquals(
                    List.of(201, 204, 204, 204, 204, 204),
                    mixed.stream().map(Response::statusCode).toList());
            assertEquals(409, Desk.delete("/media/" + item, "\"0\"").statusCode(), "two entries still show it");
        }
    }

    @Test
    void an_entry_that_comes_while_its_article_is_published_is_told_to_readers() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long start = log.head();
            Draft live = Draft.live("LIVE: अभी प्रकाशित " + round);
            atOnce(number -> number == 2
                    ? live.send("PUT", "publication", null)
                    : Desk.post(entries(live), "{\"headline\": \"" + number + "\"}"));
            List<Change> rows = rows(start, live);
            int published = rows.stream().map(change -> change.verb).toList().indexOf(Verb.PUBLISHED);
            assertTrue(published > 0);
            assertEquals(
                    List.of(),
                    rows.subList(published + 1, rows.size()).stream()
                            .filter(change -> !change.seenBefore || change.shown == null)
                            .toList());
        }
    }

    private static String entries(Draft live) {
        return "/articles/" + live.id + "/live/entries";
    }

    private List<Change> rows(long start, Draft draft) {
        return log.since(start, 100).stream()
                .filter(change -> change.entityId.toString().equals(draft.id))
                .toList();
    }

    /** What each of several threads answers that begin together, in the order of their numbers. */
    private static <T> List<T> atOnce(Work<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                calls.add(() -> {
                    start.await();
                    return work.done(number);
                });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private interface Work<T> {

        T done(int number) throws Exception;
    }
}
