package org.khabar.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of the public API as a front-end makes them. */
public final class Api {

    private Api() {}

    /** What a path and query answer, whatever the status; redirects are not followed. */
    public static Response get(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(path);
    }

    /** The JSON of an answer that must be 200. */
    public static JsonPath json(String path) {
        Response answer = get(path);
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer.jsonPath();
    }

    /** One member of every item of a list, its pages walked to the end by their cursors. */
    public static List<String> walk(String path, String member) {
        List<String> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            JsonPath page = json(path + (cursor == null ? "" : (path.contains("?") ? "&" : "?") + "cursor=" + cursor));
            found.addAll(page.getList("items." + member, String.class));
            cursor = page.getString("page.next");
        } while (cursor != null);
        return found;
    }
}
