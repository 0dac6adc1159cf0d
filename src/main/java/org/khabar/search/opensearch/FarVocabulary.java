package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.search.query.Reading;
import org.khabar.search.query.Vocabulary;
import org.khabar.search.query.Zone;

/** Words of the index, of which OpenSearch was asked in one go; one that was forgotten then is asked for alone. */
final class FarVocabulary implements Vocabulary {

    private final Wire wire;
    private final String path;
    private final Map<String, Map<String, Long>> known = new HashMap<>();
    private long articles;

    FarVocabulary(Wire wire, String index, Map<Reading, Set<String>> words, Set<UUID> tags) {
        this.wire = wire;
        this.path = "/" + index + "/_termvectors";
        Map<String, Set<String>> wanted = new HashMap<>();
        words.forEach((reading, some) -> wanted.put(Zone.ALL.field(reading), some));
        if (!tags.isEmpty()) {
            wanted.put(Documents.FACET, tags.stream().map(UUID::toString).collect(Collectors.toSet()));
        }
        fetch(wanted);
    }

    @Override
    public long articles(Reading reading, String word) {
        return count(Zone.ALL.field(reading), word);
    }

    @Override
    public long filedUnder(UUID tag) {
        return count(Documents.FACET, tag.toString());
    }

    private long count(String field, String word) {
        Long count = known.getOrDefault(field, Map.of()).get(word);
        if (count == null) {
            fetch(Map.of(field, Set.of(word)));
            count = known.getOrDefault(field, Map.of()).getOrDefault(word, 0L);
        }
        return count;
    }

    @Override
    public long articles() {
        return articles;
    }

    /** OpenSearch tells of each word of a document that it does not have how many of those that it has have it too. */
    private void fetch(Map<String, Set<String>> wanted) {
        ObjectNode question = Wire.JSON.createObjectNode();
        question.put("term_statistics", true).put("field_statistics", true);
        question.put("positions", false).put("offsets", false).put("payloads", false);
        ObjectNode document = question.putObject("doc");
        wanted.forEach((field, words) -> {
            question.withArray("fields").add(field);
            words.forEach(document.withArray(field)::add);
            Map<String, Long> counts = known.computeIfAbsent(field, name -> new HashMap<>());
            words.forEach(word -> counts.put(word, 0L));
        });
        JsonNode fields = wire.ask(path, question).path("term_vectors");
        for (String field : wanted.keySet()) {
            Map<String, Long> counts = known.getOrDefault(field, Map.of());
            fields.path(field)
                    .path("terms")
                    .properties()
                    .forEach(term -> counts.put(
                            term.getKey(), term.getValue().path("doc_freq").asLong()));
            if (field.equals(Zone.ALL.field(Reading.STEM))) {
                articles = fields.path(field)
                        .path("field_statistics")
                        .path("doc_count")
                        .asLong();
            }
        }
    }
}
