package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.EngineAwayException;
import org.khabar.search.index.Hits;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchSort;
import org.khabar.search.query.HeadlineQuery;
import org.khabar.search.query.Question;
import org.khabar.search.query.Reading;
import org.khabar.search.query.RelatedQuery;

/** The index that all nodes of a cluster share. Nothing is asked of OpenSearch before somebody asks for something here. */
@ApplicationScoped
@Typed(OpenSearchArticleIndex.class)
public class OpenSearchArticleIndex implements ArticleIndex {

    private static final Logger LOG = Logger.getLogger(OpenSearchArticleIndex.class);
    private static final int WINDOW = 10_000;
    private static final int MOST_TAGS = 20_000;
    private static final String VALUES = "values";

    private final Wire wire;
    private final Generations generations;
    private final Turn turn;
    private volatile Set<String> names = Set.of();

    OpenSearchArticleIndex(OpenSearchConfig config, Clock clock) {
        this.wire = new Wire(config);
        this.generations = new Generations(wire, config.prefix());
        this.turn = new Turn(wire, generations.alias() + "-turn", config.lease(), clock);
    }

    @Override
    public boolean isToldHere() {
        return turn.take();
    }

    @Override
    public LogPlace place() {
        return generations.place();
    }

    @Override
    public void setNames(Set<String> foldedWords) {
        names = Set.copyOf(foldedWords);
    }

    @Override
    public void apply(Collection<IndexedArticle> changed, Set<UUID> gone, LogPlace place) {
        Bulk bulk = new Bulk(wire, generations.alias(), turn, place.seq());
        changed.forEach(article -> bulk.put(article.id().toString(), Documents.of(article, names)));
        gone.forEach(id -> bulk.remove(id.toString()));
        bulk.send();
        generations.settle(generations.alias(), place);
    }

    @Override
    public void rebuild(Stream<IndexedArticle> all, LogPlace place) {
        turn.keep();
        String index = generations.begin();
        try {
            Bulk bulk = new Bulk(wire, index, turn, place.seq());
            all.forEachOrdered(article -> bulk.put(article.id().toString(), Documents.of(article, names)));
            bulk.send();
            generations.settle(index, place);
            turn.keep();
            generations.enthrone(index);
        } catch (RuntimeException e) {
            discard(index);
            throw e;
        }
    }

    private void discard(String index) {
        try {
            generations.drop(index);
        } catch (EngineAwayException e) {
            LOG.infof("What was built of %s stays there until the next rebuild: %s", index, e.getMessage());
        }
    }

    @Override
    public Set<UUID> filedUnder(Set<UUID> facets) {
        Set<UUID> found = new HashSet<>();
        ObjectNode search = FarSearch.search(QueryDsl.any(Documents.FACET, facets), null, WINDOW);
        List<UUID> some = FarSearch.ids(ask(search));
        while (!some.isEmpty()) {
            found.addAll(some);
            search.putArray("search_after").add(some.getLast().toString());
            some = some.size() < WINDOW ? List.of() : FarSearch.ids(ask(search));
        }
        return found;
    }

    @Override
    public Hits search(SearchOrder order) {
        return new FarSearch(wire, generations.alias(), names, order).hits();
    }

    @Override
    public List<UUID> headlines(String begun, int limit, Instant visibleAt) {
        Question question = HeadlineQuery.of(begun, ArticleQuery.published(visibleAt, limit));
        return FarSearch.ids(ask(FarSearch.search(QueryDsl.of(question), SearchSort.NEWEST, limit)));
    }

    @Override
    public List<UUID> related(IndexedArticle article, Set<UUID> tags, ArticleQuery filter) {
        Map<Reading, Set<String>> stems =
                Map.of(Reading.STEM, RelatedQuery.stems(article, names).keySet());
        FarVocabulary vocabulary = new FarVocabulary(wire, generations.alias(), stems, tags);
        Question question = new RelatedQuery(vocabulary, names).of(article, tags, filter);
        int limit = filter.slice().limit();
        JsonNode found = ask(FarSearch.search(QueryDsl.of(question), SearchSort.RELEVANCE, limit + 1));
        return FarSearch.ids(found).stream()
                .filter(id -> !id.equals(article.id()))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<UUID, Long> inTheNews(Instant since) {
        ObjectNode recent = Wire.JSON.createObjectNode();
        QueryDsl.range(recent.putObject("bool").putArray("filter"), Documents.PUBLISHED)
                .put("gte", since.toEpochMilli());
        Map<UUID, Long> tags = new HashMap<>();
        FarSearch.counts(ask(counting(recent, Documents.COUNTED, MOST_TAGS))).forEach((value, count) -> {
            String id = value.substring(value.indexOf('|') + 1);
            if (id.length() == 36) {
                tags.put(UUID.fromString(id), count);
            }
        });
        return tags;
    }

    @Override
    public List<String> commonWords(int most) {
        ObjectNode everything = Wire.JSON.createObjectNode();
        everything.putObject("match_all");
        JsonNode found = ask(counting(everything, Documents.COMMON, most));
        return Stream.of(found.path("aggregations").path(VALUES).path("buckets"))
                .flatMap(buckets -> buckets.valueStream())
                .map(bucket -> bucket.path("key").asText())
                .toList();
    }

    private static ObjectNode counting(JsonNode query, String field, int most) {
        ObjectNode search = FarSearch.search(query, null, 0);
        search.withObject("/aggs")
                .putObject(VALUES)
                .putObject("terms")
                .put("field", field)
                .put("size", most);
        return search;
    }

    private JsonNode ask(ObjectNode search) {
        return wire.ask("/" + generations.alias() + "/_search", search);
    }

    @PreDestroy
    void close() {
        try {
            turn.leave();
        } catch (EngineAwayException e) {
            LOG.debugf("Nobody is told that the turn is over: %s", e.getMessage());
        }
        wire.close();
    }
}
