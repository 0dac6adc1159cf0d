package org.khabar.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.search.index.ArticleIndexContract;
import org.khabar.search.index.Hits;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.SearchOrder;

class LuceneArticleIndexTest extends ArticleIndexContract {

    private static final int MANY = 330;

    LuceneArticleIndexTest() {
        super(new LuceneEngine());
    }

    @Test
    void of_many_hits_each_comes_once_and_an_old_headline_before_new_texts() {
        Stream<IndexedArticle> some = IntStream.range(0, MANY)
                .mapToObj(i -> aged("a" + i, Duration.ofHours(i / 3), "सभा " + i, "वोट ".repeat(1 + i % 7)));
        IndexedArticle old = aged("old", Duration.ofHours(MANY), "वोट की बात", "");
        index.rebuild(Stream.concat(some, Stream.of(old)), at(1));
        SearchOrder order = order("वोट", all());
        List<UUID> walked = new ArrayList<>();
        Hits hits = index.search(order);
        assertTrue(hits.ids().contains(id("old")), "what says it in its headline is not among the first");
        while (hits.next() != null) {
            walked.addAll(hits.ids());
            hits = index.search(order.after(hits.next()));
        }
        walked.addAll(hits.ids());
        assertEquals(MANY + 1, hits.total());
        assertEquals(MANY + 1, walked.size());
        assertEquals(MANY + 1, new HashSet<>(walked).size());
    }
}
