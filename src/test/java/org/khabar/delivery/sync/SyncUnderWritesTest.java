package org.khabar.delivery.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.editorial.Desk;
import org.khabar.editorial.article.Draft;

/**
 * Apps that sync while several editors write at random, by the editorial API, have at every pause exactly what readers get. Editors
 * share articles, so that they also refuse each other.
 */
@QuarkusTest
class SyncUnderWritesTest {

    /** More of them take longer and find no more, as a rule: {@code -Dkhabar.sync.rounds=20}. */
    private static final int ROUNDS = Integer.getInteger("khabar.sync.rounds", 2);

    private static final int EDITORS = 3;
    private static final int EDITS = 12;
    private static final List<String> FILTERS = List.of("", "state=bihar", "section=uttar-pradesh", "language=hi");
    private static final long SEED = 20_240_604;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<SyncClient> apps = new ArrayList<>();
    private String writer = "";
    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void begin() {
        Response author = Desk.add("/authors", "{\"names\": {\"hi\": \"बदलती क़लम\"}}");
        writer = author.path("id");
        String byline = ", \"byline\": [{\"author\": \"" + author.path("slug") + "\"}]}";
        for (int i = 0; i < 8; i++) {
            drafts.add(Draft.of(Draft.json("बदलती ख़बर " + i).replaceFirst("\\}$", byline)));
        }
        FILTERS.forEach(this::begin);
    }

    private void begin(String filter) {
        SyncClient app = new SyncClient("types=article&" + filter);
        app.limit = 17;
        apps.add(app);
    }

    @AfterEach
    void discard() {
        Draft.discardAll();
    }

    @Test
    void an_app_has_what_the_server_has_whatever_is_written_meanwhile() {
        for (int round = 0; round < ROUNDS; round++) {
            write(round);
            // One app more that began in the middle of it all, and so on.
            Map<String, JsonNode> server = new HashMap<>();
            SyncClient.listed("").forEach(id -> server.put(id, SyncClient.get("/v1/articles/" + id)));
            for (int i = 0; i < apps.size(); i++) {
                apps.get(i).catchUp();
                assertSame(apps.get(i), FILTERS.get(i % FILTERS.size()), server);
            }
        }
        assertTrue(done.get() > ROUNDS * EDITORS * EDITS / 3, done + " edits were taken");
    }

    /** Editors write, each a thread, while all apps sync and one more begins. */
    private void write(int round) {
        begin(FILTERS.get(apps.size() % FILTERS.size()));
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<CompletableFuture<Void>> editors = new ArrayList<>();
            for (int editor = 0; editor < EDITORS; editor++) {
                Random chance = new Random(SEED + 100L * round + editor);
                editors.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < EDITS; i++) {
                                edit(chance);
                            }
                        },
                        threads));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(editors.toArray(CompletableFuture[]::new));
            CompletableFuture<Void> syncing = CompletableFuture.runAsync(
                    () -> {
                        while (!all.isDone()) {
                            apps.forEach(SyncClient::step);
                        }
                    },
                    threads);
            CompletableFuture.allOf(all, syncing).join();
        }
    }

    private void edit(Random chance) {
        String at = "/articles/" + drafts.get(chance.nextInt(drafts.size())).id();
        String tag = Desk.get(at).header("ETag");
        Response answer = switch (chance.nextInt(8)) {
            case 0, 1, 2 -> Desk.put(at + "/publication", tag, "");
            case 3 -> Desk.editor().header("If-Match", tag).delete("/editorial/v1" + at + "/publication");
            case 4 -> Desk.patch(at, tag, "{\"headline\": \"बदली " + chance.nextInt(1000) + "\"}");
            case 5 -> Desk.patch(at, tag, "{\"tags\": {\"states\": [\"" + pick(chance, "bihar", "delhi") + "\"]}}");
            case 6 -> Desk.patch(at, tag, "{\"section\": \"" + pick(chance, "uttar-pradesh", "rajniti") + "\"}");
            default -> renameAuthor(chance);
        };
        if (answer.statusCode() == 200) {
            done.incrementAndGet();
        } else {
            assertTrue(List.of(409, 412).contains(answer.statusCode()), answer.asString());
        }
    }

    private Response renameAuthor(Random chance) {
        Response author = Desk.get("/authors/" + writer);
        String names = "{\"names\": {\"hi\": \"क़लम " + chance.nextInt(100) + "\"}}";
        return Desk.patch("/authors/" + writer, author.header("ETag"), names);
    }

    private static String pick(Random chance, String one, String other) {
        return chance.nextBoolean() ? one : other;
    }

    private static void assertSame(SyncClient app, String filters, Map<String, JsonNode> server) {
        List<String> listed = SyncClient.listed(filters);
        assertEquals(new TreeSet<>(listed), new TreeSet<>(app.articles().keySet()), filters);
        listed.forEach(id -> assertEquals(server.get(id), app.articles().get(id), filters));
    }
}
