package org.khabar.tagging.find;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.content.tag.TagType;
import org.khabar.eval.Ranks;
import org.khabar.tagging.name.Almanac;
import org.khabar.tagging.reading.Passage;
import org.khabar.tagging.reading.Place;
import org.khabar.tagging.reading.Plain;
import org.khabar.tagging.reading.Text;

/**
 * How precise and complete the tagger is on any tagged text. Belongs to the Maven profile {@code eval}:
 * {@code -Dkhabar.eval.tagged=file,file}.
 *
 * <p>{@code .jsonl}: one text a line, {@code {"headline": …, "text": …, "date": "2024-05-02", "tags": [{"type": "party",
 * "start": 0, "end": 4, "slug": "bjp"}]}}; headline, date and slug may be missing, offsets are UTF-16 units of {@code text}.
 * A row may give {@code "types": ["party"]}: only these are counted. {@code .tsv}: the columns text, type, start, end, and
 * slug when there is one; rows with the same text are one. A finding is right when it overlaps a tag of its type, and has its
 * slug where one is given: {@code bjp}, or what the reference data calls it. {@code .txt}: nothing is counted, what is found
 * is shown.
 */
class TaggedEvaluation {

    private static final double SUGGESTED = 0.5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<TagType, int[]> counts = new EnumMap<>(TagType.class);

    @Test
    void tagged_texts_are_tagged_as_they_are() throws IOException {
        List<Path> files = Ranks.files("khabar.eval.tagged");
        assumeFalse(files.isEmpty(), "no -Dkhabar.eval.tagged");
        for (Path file : files) {
            String name = file.getFileName().toString();
            System.out.println(name);
            if (name.endsWith(".txt")) {
                show(Files.readString(file));
            } else {
                counts.clear();
                rows(file).forEach(this::count);
                print();
            }
        }
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            if (file.toString().endsWith(".tsv")) {
                tabbed(line.split("\t", -1), rows);
            } else {
                rows.add(Row.of(JSON.readTree(line)));
            }
        }
        return rows;
    }

    private static void tabbed(String[] columns, List<Row> rows) {
        if (rows.isEmpty() || !rows.getLast().text.equals(columns[0])) {
            rows.add(new Row("", columns[0], null, new ArrayList<>(), Set.of()));
        }
        if (columns.length >= 4 && !columns[1].isBlank()) {
            String slug = columns.length > 4 ? columns[4] : "";
            rows.getLast()
                    .tags
                    .add(new Gold(type(columns[1]), Integer.parseInt(columns[2]), Integer.parseInt(columns[3]), slug));
        }
    }

    private static TagType type(String word) {
        return Arrays.stream(TagType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of tag is called " + word));
    }

    private void count(Row row) {
        List<Finding> found = read(row).stream()
                .filter(finding -> finding.spot().place().field().equals("text"))
                .filter(finding -> row.types.isEmpty()
                        || row.types.contains(finding.tag().type().word()))
                .toList();
        Set<Gold> met = new HashSet<>();
        for (Finding finding : found) {
            List<Gold> right =
                    row.tags.stream().filter(gold -> gold.isMetBy(finding)).toList();
            met.addAll(right);
            int[] count = of(finding.tag().type());
            count[0]++;
            count[1] += right.isEmpty() ? 0 : 1;
        }
        row.tags.forEach(gold -> {
            of(gold.type)[2]++;
            of(gold.type)[3] += met.contains(gold) ? 1 : 0;
        });
    }

    private int[] of(TagType type) {
        return counts.computeIfAbsent(type, t -> new int[4]);
    }

    private static List<Finding> read(Row row) {
        List<Passage> passages = new ArrayList<>();
        if (!row.headline.isEmpty()) {
            passages.add(new Passage(Place.of("headline"), Passage.Part.HEADLINE, row.headline, 0));
        }
        passages.addAll(Plain.lines(row.text));
        return new Tagger(Almanac.GAZETTEER)
                .read(new Text(passages, row.date)).stream()
                        .filter(finding -> finding.doubt() == null && finding.confidence() >= SUGGESTED)
                        .toList();
    }

    private void print() {
        System.out.printf("%-14s %8s %8s %9s %8s%n", "type", "tags", "found", "precision", "recall");
        counts.forEach((type, count) -> System.out.printf(
                Locale.ROOT,
                "%-14s %8d %8d %9.3f %8.3f%n",
                type.word(),
                count[2],
                count[0],
                count[0] == 0 ? Double.NaN : (double) count[1] / count[0],
                count[2] == 0 ? Double.NaN : (double) count[3] / count[2]));
    }

    private static void show(String text) {
        List<Finding> findings = new Tagger(Almanac.GAZETTEER).read(new Text(Plain.lines(text), null));
        for (Suggestion one : Suggestion.of(findings)) {
            System.out.printf(
                    Locale.ROOT,
                    "%.2f %s/%s%n",
                    one.confidence(),
                    one.tag().type().word(),
                    one.tag().slug());
            one.mentions().forEach(TaggedEvaluation::show);
        }
        findings.stream()
                .filter(finding -> finding.doubt() != null)
                .forEach(finding -> System.out.printf(
                        "  not %s/%s: %s [%d] %s%n",
                        finding.tag().type().word(),
                        finding.tag().slug(),
                        finding.spot().text(),
                        finding.spot().start(),
                        Objects.requireNonNull(finding.doubt()).word()));
    }

    private static void show(Finding finding) {
        System.out.printf(
                Locale.ROOT,
                "       %.2f %s [%d-%d] %s%n",
                finding.confidence(),
                finding.spot().text(),
                finding.spot().start(),
                finding.spot().end(),
                finding.rule().word());
    }

    /** A text with its tags; only those of the types count, or all when there are none. */
    private record Row(
            String headline,
            String text,
            @org.jspecify.annotations.Nullable LocalDate date,
            List<Gold> tags,
            Set<String> types) {

        static Row of(JsonNode json) {
            List<Gold> tags = new ArrayList<>();
            for (JsonNode tag : json.path("tags")) {
                tags.add(new Gold(
                        type(tag.get("type").asText()),
                        tag.get("start").asInt(),
                        tag.get("end").asInt(),
                        tag.path("slug").asText("")));
            }
            Set<String> types = new HashSet<>();
            json.path("types").forEach(type -> types.add(type.asText()));
            return new Row(
                    json.path("headline").asText(""),
                    json.get("text").asText(),
                    json.hasNonNull("date") ? LocalDate.parse(json.get("date").asText()) : null,
                    tags,
                    types);
        }
    }

    private record Gold(TagType type, int start, int end, String slug) {

        boolean isMetBy(Finding finding) {
            return finding.tag().type() == type
                    && finding.spot().start() < end
                    && finding.spot().end() > start
                    && (slug.isEmpty() || finding.tag().slug().equals(slug));
        }
    }
}
