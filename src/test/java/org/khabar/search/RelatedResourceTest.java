package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.editorial.article.Draft;

@QuarkusTest
class RelatedResourceTest {

    @Inject
    IndexFollower follower;

    @AfterEach
    void discard() {
        Draft.discardAll();
        follower.catchUp();
    }

    private static List<String> related(Draft draft) {
        return Api.json("/v1/articles/" + draft.id() + "/related").getList("items.id");
    }

    private static Draft published(String headline) {
        Draft draft = Draft.begin(headline);
        draft.step("PUT", "publication", null, "published");
        return draft;
    }

    @Test
    void what_says_the_same_without_a_common_tag_is_related_until_it_is_withdrawn() {
        Draft first = published("झुमरीतलैया के पतंगबाज़ मांझे से लाचार");
        Draft second = published("मांझे ने पतंगबाज़ घायल किए, झुमरीतलैया में रोक");
        Draft draft = Draft.begin("झुमरीतलैया: मांझे वाले पतंगबाज़ पकड़े गए");
        follower.catchUp();
        assertTrue(related(first).contains(second.id()));
        assertFalse(related(first).contains(draft.id()));
        assertFalse(related(first).contains(first.id()));
        second.step("DELETE", "publication", null, "draft");
        assertFalse(related(first).contains(second.id()));
        follower.catchUp();
        assertFalse(related(first).contains(second.id()));
    }

    @Test
    void its_answer_goes_with_what_comes_into_the_index() {
        Draft first = published("झुमरीतलैया के पतंगबाज़ मांझे से लाचार");
        Draft other = published("पतंगबाज़ मांझे झुमरीतलैया");
        follower.catchUp();
        String path = "/v1/articles/" + first.id() + "/related";
        assertTrue(Api.get(path).header("Surrogate-Key").contains("search"));
        Draft second = published("मांझे ने पतंगबाज़ घायल किए, झुमरीतलैया में रोक");
        follower.catchUp();
        assertEquals(true, related(first).containsAll(List.of(second.id(), other.id())));
    }
}
