package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.search.query.Question;
import org.khabar.search.query.Reading;
import org.khabar.search.query.Wanted;
import org.khabar.search.query.Zone;

/** Puts what is asked into OpenSearch's words. */
final class QueryDsl {

    private QueryDsl() {}

    static ObjectNode of(Question question) {
        ObjectNode query = Wire.JSON.createObjectNode();
        ObjectNode bool = query.putObject("bool");
        bool.withArray("must").add(of(question.wanted(), 1));
        ArrayNode unwanted = bool.withArray("must_not");
        question.unwanted().forEach(one -> unwanted.add(of(one, 1)));
        filters(question.filter(), bool.withArray("filter"), unwanted);
        if (question.freshness() > 0) {
            bool.withArray("should")
                    .addObject()
                    .putObject("distance_feature")
                    .put("field", Documents.PUBLISHED)
                    .put("origin", String.valueOf(question.today().toEpochMilli()))
                    .put("pivot", Question.HALVED_AFTER.toDays() + "d")
                    .put("boost", question.freshness());
        }
        return query;
    }

    private static ObjectNode of(Wanted wanted, float weight) {
        return switch (wanted) {
            case Wanted.Word word ->
                anywhere(zone -> leaf("term", zone.field(word.reading()), "value", word.term(), 1), weight);
            case Wanted.Spelling spelling ->
                leaf("term", Zone.ALL.field(Reading.SPELT), "value", spelling.word(), weight);
            case Wanted.Begun begun ->
                leaf("prefix", Zone.HEAD.field(begun.reading()), "value", begun.prefix(), weight);
            case Wanted.Alike alike -> anywhere(zone -> alike(alike, zone.field(alike.reading())), weight);
            case Wanted.Row row -> row(row, weight);
            case Wanted.Tagged tagged -> {
                ObjectNode query = Wire.JSON.createObjectNode();
                ObjectNode constant = query.putObject("constant_score").put("boost", weight);
                constant.set("filter", any(Documents.FACET, tagged.tags()));
                yield query;
            }
            case Wanted.Best best -> best(best, weight);
            case Wanted.Some some -> some(some, weight);
            case Wanted.Better better -> better(better, weight);
            case Wanted.Weighed weighed -> of(weighed.what(), weight * weighed.weight());
        };
    }

    /** Of the words at one place any will do, in every field. */
    private static ObjectNode row(Wanted.Row row, float weight) {
        String field = row.zone().field(row.reading());
        ObjectNode query = leaf("match_phrase", field, "query", Documents.row(row.places()), weight);
        query.withObject("/match_phrase/" + field).put("analyzer", Documents.ANY_AT_ONE_PLACE);
        return query;
    }

    private static ObjectNode leaf(String kind, String field, String member, String value, float weight) {
        ObjectNode query = Wire.JSON.createObjectNode();
        query.putObject(kind).putObject(field).put(member, value).put("boost", weight);
        return query;
    }

    private static ObjectNode alike(Wanted.Alike alike, String field) {
        ObjectNode query = leaf("fuzzy", field, "value", alike.term(), 1);
        query.withObject("/fuzzy/" + field)
                .put("fuzziness", String.valueOf(alike.edits()))
                .put("prefix_length", 1);
        return query;
    }

    /** What is to be met somewhere, and counts more above the text. */
    private static ObjectNode anywhere(Function<Zone, ObjectNode> in, float weight) {
        ObjectNode query = Wire.JSON.createObjectNode();
        ObjectNode bool = query.putObject("bool").put("boost", weight);
        bool.withArray("must").add(in.apply(Zone.ALL));
        ObjectNode above =
                bool.withArray("should").addObject().putObject("bool").put("boost", Wanted.Word.ABOVE_THE_TEXT);
        above.withArray("must").add(in.apply(Zone.TOP));
        return query;
    }

    /** What nothing meets: none of some is not to be told from all to OpenSearch. */
    private static ObjectNode nothing() {
        ObjectNode query = Wire.JSON.createObjectNode();
        query.putObject("match_none");
        return query;
    }

    private static ObjectNode best(Wanted.Best best, float weight) {
        if (best.of().isEmpty()) {
            return nothing();
        }
        ObjectNode query = Wire.JSON.createObjectNode();
        ObjectNode any =
                query.putObject("dis_max").put("tie_breaker", best.share()).put("boost", weight);
        best.of().forEach(one -> any.withArray("queries").add(of(one, 1)));
        return query;
    }

    private static ObjectNode some(Wanted.Some some, float weight) {
        if (some.of().isEmpty()) {
            return nothing();
        }
        ObjectNode query = Wire.JSON.createObjectNode();
        ObjectNode bool = query.putObject("bool").put("boost", weight);
        boolean all = some.atLeast() == some.of().size();
        some.of().forEach(one -> bool.withArray(all ? "must" : "should").add(of(one, 1)));
        if (!all) {
            bool.put("minimum_should_match", some.atLeast());
        }
        return query;
    }

    private static ObjectNode better(Wanted.Better better, float weight) {
        ObjectNode query = Wire.JSON.createObjectNode();
        ObjectNode bool = query.putObject("bool").put("boost", weight);
        bool.withArray("must").add(of(better.what(), 1));
        better.better().forEach(one -> bool.withArray("should").add(of(one, 1)));
        return query;
    }

    /** The conditions of the list of articles. */
    private static void filters(ArticleQuery filter, ArrayNode all, ArrayNode none) {
        for (FacetGroup group : filter.groups()) {
            if (!group.anyOf().isEmpty()) {
                all.add(any(Documents.FACET, group.anyOf()));
            }
            if (!group.noneOf().isEmpty()) {
                none.add(any(Documents.FACET, group.noneOf()));
            }
        }
        if (!filter.ids().isEmpty()) {
            all.add(any(Documents.ID, filter.ids()));
        }
        ArticleQuery.Times times = filter.times();
        ObjectNode published =
                range(all, Documents.PUBLISHED).put("lte", filter.visibleAt().toEpochMilli());
        if (times.publishedAfter() != null) {
            published.put("gt", times.publishedAfter().toEpochMilli());
        }
        if (times.publishedBefore() != null) {
            range(all, Documents.PUBLISHED).put("lt", times.publishedBefore().toEpochMilli());
        }
        if (times.updatedAfter() != null) {
            range(all, Documents.UPDATED).put("gt", times.updatedAfter().toEpochMilli());
        }
    }

    static ObjectNode range(ArrayNode all, String field) {
        return all.addObject().putObject("range").putObject(field);
    }

    static ObjectNode any(String field, Collection<UUID> ids) {
        ObjectNode query = Wire.JSON.createObjectNode();
        ArrayNode values = query.putObject("terms").putArray(field);
        ids.forEach(id -> values.add(id.toString()));
        return query;
    }
}
