package org.khabar.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.content.listing.Facets;
import org.khabar.kit.id.Ids;
import org.khabar.search.index.SearchOrder.Counting;

/** What the tests of an index need: the index, articles to tell it, questions to ask it. */
public abstract class WithIndex {

    protected static final Instant NOW = Instant.parse("2024-06-05T00:00:00Z");

    protected final Engine engine;
    protected ArticleIndex index;

    protected WithIndex(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        index = engine.open();
    }

    @AfterEach
    void close() {
        engine.close(index);
        engine.discard();
    }

    protected void reopen() {
        engine.close(index);
        index = engine.open();
    }

    protected static LogPlace at(long seq) {
        return new LogPlace(seq, "log/" + seq);
    }

    protected static UUID id(String key) {
        return Ids.named(key);
    }

    protected static List<UUID> ids(String... keys) {
        return Stream.of(keys).map(WithIndex::id).toList();
    }

    protected static IndexedArticle article(String key, String head, String body, String... tags) {
        return aged(key, Duration.ZERO, head, body, tags);
    }

    protected static IndexedArticle aged(String key, Duration age, String head, String body, String... tags) {
        Set<UUID> facets = new java.util.HashSet<>(Set.of(Facets.ALL));
        Set<String> counted = new TreeSet<>(Set.of("year|2024"));
        for (String tag : tags) {
            facets.add(id(tag));
            counted.add("party|" + id(tag));
        }
        Instant then = NOW.minus(age);
        return new IndexedArticle(id(key), facets, counted, then, then, head, "", body);
    }

    protected void fill(IndexedArticle... articles) {
        index.rebuild(Stream.of(articles), at(7));
    }

    protected static ArticleQuery all() {
        return ArticleQuery.published(NOW, 10);
    }

    protected static ArticleQuery filedUnder(String tag) {
        return all().where(List.of(new FacetGroup(Set.of(id(tag)), Set.of(), 1)), Set.of(), ArticleQuery.Times.ANY);
    }

    protected static SearchOrder order(String query, ArticleQuery filter) {
        Counting counting = new Counting(true, Set.of(FacetName.YEAR, FacetName.PARTY));
        return new SearchOrder(Asked.of(query), Map.of(), filter, SearchSort.RELEVANCE, null, counting);
    }

    protected Hits search(String query) {
        return index.search(order(query, all()));
    }

    protected List<UUID> found(String query) {
        return search(query).ids();
    }

    protected List<UUID> found(String query, ArticleQuery filter) {
        return index.search(order(query, filter)).ids();
    }
}
