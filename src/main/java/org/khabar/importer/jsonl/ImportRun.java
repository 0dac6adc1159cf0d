package org.khabar.importer.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.importer.RecordType;
import org.khabar.importer.json.Json;
import org.khabar.importer.json.Members;
import org.khabar.importer.json.NotJsonException;
import org.khabar.importer.json.Problem;
import org.khabar.importer.json.Problems;
import org.khabar.importer.json.WellFormed;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.record.RecordReader;
import org.khabar.importer.record.Submission;
import org.khabar.importer.record.Write;

/** One import on its way: reads lines again where they lie, and has the good ones written in batches. */
final class ImportRun {

    private static final int BATCH = 100;
    private static final int BATCH_BYTES = 8 * 1024 * 1024;

    private final JsonlFile file;
    private final Lookup lookup;
    private final Ledger ledger;
    private final Batches batches;
    private final Map<RecordType, RecordReader> readers;

    ImportRun(JsonlFile file, Lookup lookup, Ledger ledger, Batches batches, Map<RecordType, RecordReader> readers) {
        this.file = file;
        this.lookup = lookup;
        this.ledger = ledger;
        this.batches = batches;
        this.readers = readers;
    }

    /** Takes all lines of one type, each after the one it follows. */
    void take(Map<String, Line> lines) throws IOException {
        Waves waves = Waves.of(lines);
        for (List<Line> wave : waves.waves()) {
            takeWave(wave);
        }
        for (Line line : waves.circular()) {
            ledger.failed(line, List.of(new Problem("", "stands in a circle, or too deep")));
        }
    }

    private void takeWave(List<Line> wave) throws IOException {
        List<Line> batch = new ArrayList<>();
        int bytes = 0;
        for (Line line : wave) {
            batch.add(line);
            bytes += line.length();
            if (batch.size() == BATCH || bytes > BATCH_BYTES) {
                takeBatch(batch);
                batch.clear();
                bytes = 0;
            }
        }
        takeBatch(batch);
    }

    private void takeBatch(List<Line> lines) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            texts.add(file.text(line));
        }
        batches.write(batches.reading(() -> read(lines, texts)), ledger);
    }

    private List<Batches.Item> read(List<Line> lines, List<String> texts) {
        List<Batches.Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), texts.get(i)).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Batches.Item> read(Line line, String text) {
        Problems problems = new Problems();
        try {
            JsonNode tree = Json.tree(text);
            WellFormed.check(tree, problems);
            Members members = Members.of(tree, problems);
            members.may("record");
            RecordReader reader = java.util.Objects.requireNonNull(readers.get(line.type()));
            Write write = reader.read(new Submission(line.type(), line.key(), tree, members), lookup);
            if (problems.none()) {
                return Optional.of(new Batches.Item(line, write));
            }
        } catch (NotJsonException | IllegalArgumentException e) {
            if (problems.none()) {
                problems.add("", String.valueOf(e.getMessage()));
            }
        }
        ledger.failed(line, problems.all());
        return Optional.empty();
    }
}
