package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.query.Reading;
import org.khabar.search.query.Wording;
import org.khabar.search.query.Zone;

/** What an article is in OpenSearch: its fields, how they are kept, and how its text becomes words. */
final class Documents {

    /** Which fields there are and what stands in them; an index of another version is another index. */
    static final String VERSION = "2";

    static final String ID = "id";
    static final String FACET = "facet";
    static final String COUNTED = "counted";
    static final String PUBLISHED = "published";
    static final String UPDATED = "updated";
    static final String COMMON = "common";
    static final String PLACE_SEQ = "place_seq";
    static final String PLACE_HISTORY = "place_history";

    /** Reads several words with a bar between them as words of one place. */
    static final String ANY_AT_ONE_PLACE = "sounds";

    private static final String AT_ONE_PLACE = "|";

    private Documents() {}

    /** Settings and mapping of an index. */
    static ObjectNode definition() {
        ObjectNode index = Wire.JSON.createObjectNode();
        ObjectNode settings = index.putObject("settings");
        settings.put("number_of_shards", 1);
        settings.put("auto_expand_replicas", "0-1");
        // What is written is refreshed once it is all there. What is gone is known for longer than a request can be
        // under way.
        settings.put("refresh_interval", "-1");
        settings.put("gc_deletes", "1h");
        ObjectNode analysis = settings.putObject("analysis");
        analysis.putObject("filter")
                .putObject("each")
                .put("type", "pattern_capture")
                .put("preserve_original", false)
                .putArray("patterns")
                .add("([^|]+)");
        ObjectNode analyzers = analysis.putObject("analyzer");
        analyzers.putObject("words").put("type", "custom").put("tokenizer", "whitespace");
        analyzers
                .putObject(ANY_AT_ONE_PLACE)
                .put("type", "custom")
                .put("tokenizer", "whitespace")
                .putArray("filter")
                .add("each");
        ObjectNode mappings = index.putObject("mappings");
        mappings.put("dynamic", "strict");
        mappings.putObject("_source").put("enabled", false);
        fields(mappings.putObject("properties"));
        return index;
    }

    private static void fields(ObjectNode fields) {
        for (Reading reading : Reading.values()) {
            for (Zone zone : zones(reading)) {
                String analyzer = reading == Reading.SOUND ? ANY_AT_ONE_PLACE : "words";
                field(fields, zone.field(reading), analyzer, reading != Reading.STEM && zone != Zone.TOP);
            }
        }
        fields.putObject(ID).put("type", "keyword");
        fields.putObject(FACET).put("type", "keyword").put("doc_values", false);
        fields.putObject(COUNTED).put("type", "keyword").put("index", false);
        fields.putObject(COMMON).put("type", "keyword").put("index", false);
        for (String instant : List.of(PUBLISHED, UPDATED)) {
            fields.putObject(instant).put("type", "date").put("format", "epoch_millis");
        }
        for (String place : List.of(PLACE_SEQ, PLACE_HISTORY)) {
            fields.putObject(place)
                    .put("type", "keyword")
                    .put("index", false)
                    .put("doc_values", false)
                    .put("store", true);
        }
    }

    private static void field(ObjectNode fields, String name, String analyzer, boolean hasPlaces) {
        fields.putObject(name)
                .put("type", "text")
                .put("analyzer", analyzer)
                .put("index_options", hasPlaces ? "positions" : "freqs");
    }

    /** An article, with these words of the fold not inflected. */
    static ObjectNode of(IndexedArticle article, Set<String> names) {
        ObjectNode document = Wire.JSON.createObjectNode();
        document.put(ID, article.id().toString());
        ArrayNode facets = document.putArray(FACET);
        article.facets().forEach(facet -> facets.add(facet.toString()));
        article.counted().forEach(document.withArray(COUNTED)::add);
        document.put(PUBLISHED, article.publishedAt().toEpochMilli());
        document.put(UPDATED, article.updatedAt().toEpochMilli());
        Wording wording = Wording.of(article, names);
        for (Reading reading : Reading.values()) {
            for (Zone zone : zones(reading)) {
                ArrayNode texts = document.putArray(zone.field(reading));
                wording.in(zone).forEach(text -> texts.add(row(text.in(reading))));
            }
        }
        ArrayNode common = document.putArray(COMMON);
        wording.in(Zone.HEAD)
                .forEach(text ->
                        text.spelt().stream().flatMap(Set::stream).distinct().forEach(common::add));
        return document;
    }

    /** Rows of words are sought as they are spelt and as they sound, single words as stems and as they sound. */
    private static List<Zone> zones(Reading reading) {
        return switch (reading) {
            case SPELT -> List.of(Zone.ALL, Zone.HEAD);
            case STEM -> List.of(Zone.ALL, Zone.TOP);
            case SOUND -> List.of(Zone.ALL, Zone.TOP, Zone.HEAD);
        };
    }

    /** Words in their order, with spaces between them. */
    static String row(List<Set<String>> places) {
        return places.stream().map(place -> String.join(AT_ONE_PLACE, place)).collect(Collectors.joining(" "));
    }
}
