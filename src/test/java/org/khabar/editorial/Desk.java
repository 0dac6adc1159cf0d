package org.khabar.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.khabar.content.key.Role;
import org.khabar.kit.edit.Merge;
import org.khabar.security.Staff;

/** Calls of the editorial API as an editor's tool makes them. */
public final class Desk {

    private static final String HOME = "/editorial/v1";

    private Desk() {}

    /** A request with an editor's credentials. */
    public static RequestSpecification editor() {
        return Staff.as(Role.EDITOR).redirects().follow(false);
    }

    /** Adds something that must be good; what is answered. */
    public static Response add(String path, String json) {
        Response answer = post(path, json);
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer;
    }

    public static Response post(String path, String json) {
        return editor().contentType("application/json").body(json).post(HOME + path);
    }

    public static Response get(String path) {
        return editor().get(HOME + path);
    }

    public static Response put(String path, String tag, String json) {
        return editor().contentType("application/json")
                .header("If-Match", tag)
                .body(json)
                .put(HOME + path);
    }

    public static Response patch(String path, String tag, String json) {
        return editor().contentType(Merge.TYPE + "; charset=UTF-8")
                .header("If-Match", tag)
                .body(json)
                .patch(HOME + path);
    }

    public static Response delete(String path, String tag) {
        return editor().header("If-Match", tag).delete(HOME + path);
    }
}
