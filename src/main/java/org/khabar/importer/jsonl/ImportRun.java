package org.khabar.importer.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.record.RecordReader;
import org.khabar.importer.record.Submission;
import org.khabar.intake.json.Json;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.NotJsonException;
import org.khabar.intake.json.Problem;
import org.khabar.intake.json.Problems;
import org.khabar.intake.json.WellFormed;

/** One import on its way: reads lines again where they lie, and has the good ones written in batches. */
final class ImportRun {

    private static final int BATCH = 100;
    private static final int BATCH_BYTES = 8 * 1024 * 1024;

    private final JsonlFile file;
    private final Lookup lookup;
    private final Ledger ledger;
    private final Batches batches;
    private final Map<RecordType, RecordReader<?>> readers;

    ImportRun(JsonlFile file, Lookup lookup, Ledger ledger, Batches batches, Map<RecordType, RecordReader<?>> readers) {
        this.file = file;
        this.lookup = lookup;
        this.ledger = ledger;
        this.batches = batches;
        this.readers = readers;
    }

    /** Takes all lines of one type, each after the one it follows. */
    void take(RecordType type, Map<String, Line> lines) throws IOException {
        take(lines, java.util.Objects.requireNonNull(readers.get(type)));
    }

    private <D> void take(Map<String, Line> lines, RecordReader<D> reader) throws IOException {
        Batches.Target<D> target = new Batches.Target<>(reader, lookup, ledger);
        Waves waves = Waves.of(lines);
        for (List<Line> wave : waves.waves()) {
            takeWave(wave, target);
        }
        for (Line line : waves.circular()) {
            ledger.failed(line, List.of(new Problem("", "stands in a circle, or too deep")));
        }
    }

    private <D> void takeWave(List<Line> wave, Batches.Target<D> target) throws IOException {
        List<Line> batch = new ArrayList<>();
        int bytes = 0;
        for (Line line : wave) {
            batch.add(line);
            bytes += line.length();
            if (batch.size() == BATCH || bytes > BATCH_BYTES) {
                takeBatch(batch, target);
                batch.clear();
                bytes = 0;
            }
        }
        takeBatch(batch, target);
    }

    private <D> void takeBatch(List<Line> lines, Batches.Target<D> target) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Line line : lines) {
            texts.add(file.text(line));
        }
        batches.write(batches.reading(() -> read(lines, texts, target.reader())), target);
    }

    private <D> List<Batches.Item<D>> read(List<Line> lines, List<String> texts, RecordReader<D> reader) {
        List<Batches.Item<D>> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), texts.get(i), reader).ifPresent(items::add);
        }
        return items;
    }

    private <D> Optional<Batches.Item<D>> read(Line line, String text, RecordReader<D> reader) {
        Problems problems = new Problems();
        try {
            JsonNode tree = Json.tree(text);
            WellFormed.check(tree, problems);
            Members members = Members.of(tree, problems);
            members.may("record");
            D draft = reader.read(new Submission(line.type(), line.key(), tree, members), lookup);
            if (problems.none()) {
                return Optional.of(new Batches.Item<>(line, draft));
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
