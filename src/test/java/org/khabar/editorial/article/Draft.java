package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.api.Api;
import org.khabar.editorial.Desk;

/** An article that a test writes, and the tag of its present version. */
public final class Draft {

    final String id;
    String tag;

    private static final List<String> BEGUN = new ArrayList<>();

    private Draft(Response created) {
        id = created.path("id");
        tag = created.header("ETag");
        BEGUN.add(id);
    }

    /** Puts all that were begun into the trash: other tests see what they saw before. */
    public static void discardAll() {
        for (String id : BEGUN) {
            String at = "/articles/" + id;
            assertEquals(204, Desk.delete(at, Desk.get(at).header("ETag")).statusCode());
        }
        BEGUN.clear();
    }

    /** A new draft with this headline. */
    public static Draft begin(String headline) {
        return new Draft(Desk.add("/articles", json(headline)));
    }

    /** Another kind of article. */
    public static Draft of(String json) {
        return new Draft(Desk.add("/articles", json));
    }

    /** A live article with this headline, which runs. */
    static Draft live(String headline) {
        return of(json(headline)
                .replace("\"story\"", "\"live\"")
                .replaceFirst("\\}$", ", \"live\": {\"active\": true}}"));
    }

    /** An article that is there. */
    static Draft at(Object id) {
        return new Draft(Desk.get("/articles/" + id));
    }

    /** A story with this headline. */
    public static String json(String headline) {
        String section = Api.json("/v1/sections").getString("items[0].slug");
        return """
                {"kind": "story", "language": "hi", "headline": "%s", "section": "%s",
                 "tags": {"parties": ["bjp"]},
                 "body": [{"type": "paragraph", "text": "सुबह से लोग जुटे थे और देर तक बात करते रहे।"}]}""".formatted(headline, section);
    }

    /** Its identifier. */
    public String id() {
        return id;
    }

    /** What readers get. */
    public Response read() {
        return Api.get("/v1/articles/" + id);
    }

    /** Takes a step that must succeed and lead to the status; answers the status. */
    public String step(String method, String noun, @Nullable String body, String status) {
        Response answer = send(method, noun, body);
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals(status, answer.path("status"));
        tag = answer.header("ETag");
        return status;
    }

    /** Takes a step. */
    public Response send(String method, String noun, @Nullable String body) {
        RequestSpecification request = Desk.editor().header("If-Match", tag);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.request(method, "/editorial/v1/articles/" + id + "/" + noun);
    }

    /** Changes some of it. */
    public void patch(String json) {
        Response answer = Desk.patch("/articles/" + id, tag, json);
        assertEquals(200, answer.statusCode(), answer.asString());
        tag = answer.header("ETag");
    }

    /** Takes the tag of the present version. */
    void refresh() {
        tag = Desk.get("/articles/" + id).header("ETag");
    }
}
