package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.search.index.FacetName;
import org.khabar.search.index.Hits;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchSort;
import org.khabar.search.query.QueryMaker;
import org.khabar.search.query.WordsAsked;

/** One search: the words of the index that it needs, then the hits, and once more when they are to be found with less. */
final class FarSearch {

    private final Wire wire;
    private final String index;
    private final SearchOrder order;
    private final QueryMaker maker;

    FarSearch(Wire wire, String index, Set<String> names, SearchOrder order) {
        this.wire = wire;
        this.index = index;
        this.order = order;
        this.maker = new QueryMaker(
                new FarVocabulary(wire, index, WordsAsked.of(order.asked(), names), Set.of()), names, order);
    }

    Hits hits() {
        ObjectNode query = QueryDsl.of(maker.question(false));
        JsonNode found = page(query);
        boolean relaxed = isNothing(query, found);
        if (relaxed) {
            found = page(QueryDsl.of(maker.question(true)));
        }
        int limit = order.filter().slice().limit();
        List<JsonNode> hits = new ArrayList<>();
        found.path("hits").path("hits").forEach(hits::add);
        boolean more = hits.size() > limit;
        List<UUID> ids = ids(found);
        return new Hits(
                more ? ids.subList(0, limit) : ids,
                more ? place(hits.get(limit - 1)) : null,
                found.path("hits").path("total").path("value").asLong(ids.size()),
                counts(found),
                maker.unknown(),
                relaxed && !ids.isEmpty());
    }

    private JsonNode page(ObjectNode query) {
        ObjectNode search = search(query, order.sort(), order.filter().slice().limit() + 1);
        search.put("track_total_hits", order.counting().total());
        SearchOrder.Place after = order.after();
        if (after != null) {
            ArrayNode place = search.putArray("search_after");
            if (order.sort() == SearchSort.RELEVANCE) {
                place.add(after.key());
            } else {
                place.add((long) after.key());
            }
            place.add(after.id().toString());
        }
        for (FacetName facet : order.counting().facets()) {
            search.withObject("/aggs")
                    .putObject(facet.word())
                    .putObject("terms")
                    .put("field", Documents.COUNTED)
                    .put("size", Hits.MOST_VALUES)
                    .put("include", facet.word() + "\\|.*");
        }
        return wire.ask(path(), search);
    }

    /** The same question always goes to the same copy: others may have forgotten fewer articles, and score otherwise. */
    private String path() {
        return "/" + index + "/_search?preference=q"
                + Integer.toHexString(order.fingerprint().hashCode());
    }

    private boolean isNothing(ObjectNode query, JsonNode found) {
        if (!found.path("hits").path("hits").isEmpty()) {
            return false;
        }
        return order.after() == null
                || wire.ask(path(), search(query, order.sort(), 1))
                        .path("hits")
                        .path("hits")
                        .isEmpty();
    }

    /** A search for so many identifiers in an order. */
    static ObjectNode search(JsonNode query, @Nullable SearchSort sort, int size) {
        ObjectNode search = Wire.JSON.createObjectNode();
        search.set("query", query);
        search.put("size", size).put("_source", false).put("track_total_hits", false);
        if (sort != null) {
            search.withArray("sort")
                    .addObject()
                    .put(sort == SearchSort.RELEVANCE ? "_score" : Documents.PUBLISHED, "desc");
        }
        search.withArray("sort").addObject().put(Documents.ID, "desc");
        return search;
    }

    private static SearchOrder.Place place(JsonNode hit) {
        return new SearchOrder.Place(hit.path("sort").path(0).asDouble(), id(hit));
    }

    static List<UUID> ids(JsonNode found) {
        List<UUID> ids = new ArrayList<>();
        found.path("hits").path("hits").forEach(hit -> ids.add(id(hit)));
        return ids;
    }

    private static UUID id(JsonNode hit) {
        return UUID.fromString(hit.path("_id").asText());
    }

    /** What was counted, whatever it was counted by. */
    static Map<String, Long> counts(JsonNode found) {
        Map<String, Long> counts = new HashMap<>();
        found.path("aggregations")
                .forEach(facet -> facet.path("buckets")
                        .forEach(bucket -> counts.put(
                                bucket.path("key").asText(),
                                bucket.path("doc_count").asLong())));
        return counts;
    }
}
