package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class DraftUseTest {

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void what_only_a_waiting_draft_names_is_in_use_under_every_slug_it_ever_had() {
        // Its section is the first of those that are there now.
        Draft draft = Draft.begin("मसौदे में");
        List<Used> all = List.of(
                Used.add("authors", "{\"names\": {\"hi\": \"हरि\"}, \"slug\": \"draft-author\"}"),
                Used.add("sections", "{\"names\": {\"hi\": \"हलका\"}, \"slug\": \"draft-section\"}"),
                Used.add("sections", "{\"names\": {\"hi\": \"हलका दो\"}, \"slug\": \"draft-further\"}"),
                Used.add("topics", "{\"names\": {\"hi\": \"हल\"}, \"slug\": \"draft-topic\"}"));
        String before = Desk.get("/articles/" + draft.id).path("section");
        draft.step("PUT", "publication", null, "published");
        draft.patch("""
                {"byline": [{"author": "draft-author"}], "section": "draft-section", "sections": ["draft-further"],
                 "tags": {"topics": ["draft-topic"]}}""");
        all.forEach(used -> used.refused(draft));
        all.forEach(Used::rename);
        all.forEach(used -> used.refused(draft));
        draft.patch("{\"byline\": [], \"section\": \"%s\", \"sections\": [], \"tags\": null}".formatted(before));
        all.forEach(Used::delete);
    }

    /** Something that only the draft names. */
    private record Used(String at) {

        static Used add(String path, String json) {
            return new Used("/" + path + "/" + Desk.add("/" + path, json).path("id"));
        }

        void rename() {
            String slug = Desk.get(at).path("slug");
            Response renamed = Desk.patch(at, tag(), "{\"slug\": \"" + slug + "-renamed\"}");
            assertEquals(200, renamed.statusCode(), renamed.asString());
        }

        void refused(Draft draft) {
            assertProblem(Desk.delete(at, tag()), ProblemType.CONFLICT, "/editorial/v1" + at)
                    .detail(draft.id);
        }

        void delete() {
            Response gone = Desk.delete(at, tag());
            assertEquals(204, gone.statusCode(), gone.asString());
        }

        private String tag() {
            return Desk.get(at).header("ETag");
        }
    }
}
