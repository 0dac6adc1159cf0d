package org.khabar.importer.jsonl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.ArticleKeys;
import org.khabar.importer.lookup.ArticleKeys.Newcomer;
import org.khabar.intake.json.NotJsonException;
import org.khabar.intake.json.Problem;

/** The first look through a file: which records it holds, where, and under which keys. */
final class Scan {

    private final Ledger ledger;
    private final Map<RecordType, Map<String, Line>> lines = new EnumMap<>(RecordType.class);
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final Map<String, String> translations = new HashMap<>();

    private Scan(Ledger ledger) {
        this.ledger = ledger;
        for (RecordType type : RecordType.values()) {
            lines.put(type, new java.util.LinkedHashMap<>());
        }
    }

    static Scan of(JsonlFile file, Ledger ledger) throws IOException {
        Scan scan = new Scan(ledger);
        file.forEach(scan::add);
        return scan;
    }

    private void add(RawLine raw) {
        byte[] bytes = raw.bytes();
        if (bytes == null) {
            ledger.unreadable(raw.number(), "", "is longer than " + LineReader.MAX_LENGTH + " bytes");
            return;
        }
        try {
            Peek peek = Peek.at(JsonlFile.text(bytes));
            Optional<RecordType> type = RecordType.of(peek.record());
            if (type.isPresent()) {
                add(raw, bytes.length, type.get(), peek);
            } else {
                ledger.unreadable(raw.number(), "/record", "no such type of record: " + peek.record());
            }
        } catch (NotJsonException e) {
            ledger.unreadable(raw.number(), "", String.valueOf(e.getMessage()));
        }
    }

    private void add(RawLine raw, int length, RecordType type, Peek peek) {
        String key = peek.key(type);
        Line line = new Line(raw.number(), raw.offset(), length, type, key == null ? "" : key, peek.after(type));
        String pointer = "/" + Peek.keyMember(type);
        Line same = of(type).get(line.key());
        if (key == null) {
            ledger.failed(line, List.of(new Problem(pointer, "is missing or no text")));
        } else if (key.length() > ArticleKeys.KEY_LENGTH) {
            ledger.failed(
                    line, List.of(new Problem(pointer, "is longer than " + ArticleKeys.KEY_LENGTH + " characters")));
        } else if (same != null) {
            ledger.failed(line, List.of(new Problem(pointer, "stands on line " + same.number() + " already: " + key)));
        } else {
            keep(line, peek);
        }
    }

    private void keep(Line line, Peek peek) {
        of(line.type()).put(line.key(), line);
        if (line.type() == RecordType.ARTICLE) {
            newcomers.add(Newcomer.of(line.key(), peek.publishedAt()));
            String original = peek.translationOf();
            if (original != null) {
                translations.put(line.key(), original);
            }
        }
    }

    /** The lines of one type by their keys, in the order of the file. */
    Map<String, Line> of(RecordType type) {
        return java.util.Objects.requireNonNull(lines.get(type));
    }

    /** The articles, each with the identifier it would like. */
    List<Newcomer> newcomers() {
        return newcomers;
    }

    /** For each article that is a translation the one it translates, both by key. */
    Map<String, String> translations() {
        return translations;
    }

    /** How many lines are to be taken. */
    int size() {
        return lines.values().stream().mapToInt(Map::size).sum();
    }
}
