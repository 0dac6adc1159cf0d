package org.khabar.delivery.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.api.Statements;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.ChangesConfig;
import org.khabar.content.change.Committed;
import org.khabar.editorial.Desk;

/** What another node commits is found in the log: here a tail follows that has heard of none of this node's commits. */
@QuarkusTest
class NodeTailTest {

    @Inject
    LocalPurge purge;

    @Inject
    ChangeLog log;

    @Inject
    ChangesConfig config;

    private NodeTail tail;

    @BeforeEach
    void begin() {
        tail = new NodeTail(purge, log, config);
        tail.begin();
    }

    @Test
    void what_another_node_commits_is_purged_when_the_log_shows_it() {
        String shown = shown(Desk.add("/authors", "{\"names\": {\"hi\": \"रमा जोशी\"}}"));
        Api.get(shown);
        assertEquals(0, statements(shown));
        tail.step();
        assertTrue(statements(shown) > 0);
        tail.step();
        assertEquals(0, statements(shown));
    }

    @Test
    void a_node_does_not_purge_twice_what_it_commits_itself() {
        long before = log.head();
        String shown = shown(Desk.add("/authors", "{\"names\": {\"hi\": \"उमा पंत\"}}"));
        List<Change> own = log.since(before, 10);
        tail.onCommit(new Committed(own));
        Api.get(shown);
        tail.step();
        assertEquals(0, statements(shown));
    }

    @Test
    void a_tail_that_the_log_no_longer_reaches_back_to_purges_everything() {
        Api.get("/v1/sections");
        Desk.add("/authors", "{\"names\": {\"hi\": \"शुभा सेन\"}}");
        Desk.add("/authors", "{\"names\": {\"hi\": \"विभा सेन\"}}");
        log.forget(Instant.parse("2999-01-01T00:00:00Z"), Instant.EPOCH);
        tail.step();
        assertTrue(statements("/v1/sections") > 0);
    }

    private static String shown(Response author) {
        return "/v1/authors/" + author.path("slug");
    }

    private static long statements(String path) {
        long before = Statements.made();
        assertEquals(200, Api.get(path).statusCode());
        return Statements.made() - before;
    }
}
