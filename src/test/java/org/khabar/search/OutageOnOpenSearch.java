package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.editorial.article.Draft;
import org.khabar.search.index.EngineAwayException;
import org.khabar.search.opensearch.Line;

/** What goes on, and what does not, while OpenSearch is away. */
@QuarkusTest
class OutageOnOpenSearch {

    @Inject
    IndexFollower follower;

    @AfterEach
    void mend() {
        Line.cut(false);
        Draft.discardAll();
        follower.catchUp();
    }

    private static String query(String door, String words) {
        return "/v1/" + door + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void only_searches_are_refused_and_what_was_published_meanwhile_is_found_later() {
        String known = Api.json("/v1/articles?constituency=kanpur&limit=1").getString("items[0].id");
        follower.catchUp();
        Line.cut(true);
        Draft draft = Draft.begin("झुमरीतलैया में पतंगबाज़ी");
        draft.step("PUT", "publication", null, "published");
        for (String path : List.of(query("search", "झुमरीतलैया पतंग"), query("suggest", "झुमरी"))) {
            Response refused = Api.get(path);
            assertEquals(503, refused.statusCode(), path);
            assertEquals("10", refused.header("Retry-After"));
            assertEquals("application/problem+json", refused.contentType().replaceAll(";.*", ""));
        }
        assertFalse(
                Api.json("/v1/articles/" + known + "/related").getList("items").isEmpty());
        assertEquals(200, Api.get("/q/health/ready").statusCode());
        assertThrows(EngineAwayException.class, follower::catchUp);
        Line.cut(false);
        follower.catchUp();
        assertEquals(
                draft.id(), Api.json(query("search", "jhumritalaiya patang")).getString("items[0].article.id"));
    }
}
