package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.change.place.LogPlaceRepository;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.Facets;
import org.khabar.editorial.article.Draft;
import org.khabar.kit.http.cache.AnswerStore;
import org.khabar.kit.id.Ids;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.Asked;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchSort;

@QuarkusTest
class IndexFollowerTest {

    @Inject
    IndexFollower follower;

    @Inject
    ArticleIndex index;

    @Inject
    LogPlaceRepository places;

    @Inject
    IndexSource source;

    @Inject
    TagNames names;

    @Inject
    ChangeLog log;

    @Inject
    AnswerStore answers;

    @Inject
    Clock clock;

    @AfterEach
    void discard() {
        Draft.discardAll();
        follower.catchUp();
    }

    private long found(String query) {
        ArticleQuery all = ArticleQuery.published(clock.instant(), 5);
        return index.search(new SearchOrder(
                        Asked.of(query), Map.of(), all, SearchSort.RELEVANCE, null, SearchOrder.Counting.TOTAL))
                .total();
    }

    /** As if the index had been built from another database, or from a copy of this one that had gone on otherwise. */
    private void standAt(LogPlace place) {
        Instant then = Instant.parse("2024-01-01T00:00:00Z");
        IndexedArticle ghost =
                new IndexedArticle(Ids.named("ghost"), Set.of(Facets.ALL), Set.of(), then, then, "qzxwvqzxwv", "", "");
        follower.build(Stream.of(ghost), place);
    }

    private void assertRebuilt() {
        follower.catchUp();
        assertEquals(0, found("qzxwvqzxwv"));
        assertTrue(found("कानपुर") > 0);
        assertEquals(places.head(), index.place());
    }

    @Test
    void headlines_of_live_entries_are_found() {
        follower.catchUp();
        assertTrue(found("\"दलवार तस्वीर\"") > 0);
        assertTrue(found("\"सिर्फ़ 48 वोट\"") > 0);
    }

    @Test
    void a_rebuild_ends_with_the_process_and_leaves_the_index_as_it_was() {
        follower.catchUp();
        LogPlace before = index.place();
        IndexFollower another = new IndexFollower(index, source, names, log, places, answers);
        another.end();
        assertThrows(CancellationException.class, another::rebuild);
        assertEquals(before, index.place());
        assertTrue(found("कानपुर") > 0);
    }

    @Test
    void an_index_of_another_database_is_built_anew() {
        LogPlace head = places.head();
        standAt(new LogPlace(head.seq(), "another/" + head.history()));
        assertRebuilt();
    }

    @Test
    void an_index_that_knows_another_past_is_built_anew() {
        Draft.begin("अधूरा मसौदा");
        follower.catchUp();
        LogPlace head = places.head();
        standAt(new LogPlace(head.seq(), head.history().replaceAll("/.*", "/2020-01-01T00:00:00Z")));
        assertRebuilt();
    }

    @Test
    void an_index_that_is_ahead_of_a_restored_database_is_built_anew() {
        LogPlace head = places.head();
        standAt(new LogPlace(head.seq() + 500, head.history()));
        assertRebuilt();
    }

    @Test
    void an_index_of_a_database_that_was_filled_past_the_log_is_built_anew() {
        LogPlace before = places.head();
        assertTrue(places.isKnown(before));
        places.rename();
        assertFalse(places.isKnown(before));
        assertNotEquals(before, places.head());
        standAt(before);
        assertRebuilt();
    }

    @Test
    void an_index_that_stands_where_the_log_ends_stays() {
        follower.catchUp();
        standAt(places.head());
        follower.catchUp();
        assertEquals(1, found("qzxwvqzxwv"));
        follower.rebuild();
        assertEquals(0, found("qzxwvqzxwv"));
    }
}
