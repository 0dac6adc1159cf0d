package org.khabar.importer.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.ArticleKeys;
import org.khabar.importer.lookup.TranslationGroups;
import org.khabar.intake.json.Json;
import org.khabar.intake.json.NotJsonException;
import org.khabar.intake.json.Problem;

/** The last look at the articles of a file, when all of them are there: now they are made to point to each other. */
final class LinkPass {

    private static final int BATCH = 100;

    private final JsonlFile file;
    private final ArticleKeys keys;
    private final Ledger ledger;
    private final LinkWriter writer;

    LinkPass(JsonlFile file, ArticleKeys keys, Ledger ledger, LinkWriter writer) {
        this.file = file;
        this.keys = keys;
        this.ledger = ledger;
        this.writer = writer;
    }

    void run(Scan scan) throws IOException {
        Map<String, Line> taken = new LinkedHashMap<>(scan.of(RecordType.ARTICLE));
        taken.values().removeIf(ledger::isFailed);
        Set<UUID> ids = taken.keySet().stream().map(keys::of).collect(Collectors.toSet());
        TranslationGroups groups = writer.groups(translations(scan, taken), ids);
        List<Line> batch = new ArrayList<>();
        for (Line line : taken.values()) {
            batch.add(line);
            if (batch.size() == BATCH) {
                link(batch, groups);
                batch.clear();
            }
        }
        link(batch, groups);
        writer.linkOthers(groups, ids);
    }

    /** Who translates whom. */
    private Map<UUID, UUID> translations(Scan scan, Map<String, Line> taken) {
        Map<UUID, UUID> translations = new HashMap<>();
        scan.translations().forEach((key, original) -> {
            if (taken.containsKey(key)) {
                keys.known(original).ifPresent(id -> translations.put(keys.of(key), id));
            }
        });
        return translations;
    }

    private void link(List<Line> lines, TranslationGroups groups) throws IOException {
        List<LinkWriter.Wanted> wanted = new ArrayList<>();
        Map<UUID, Line> pointing = new HashMap<>();
        for (Line line : lines) {
            LinkWriter.Wanted one = wanted(line);
            wanted.add(one);
            if (groups.isTooLarge(one.id())) {
                ledger.flawed(
                        line,
                        new Problem(
                                "/translationOf",
                                "more than " + TranslationGroups.MOST + " articles translate each other"));
            }
            one.related().forEach(target -> pointing.put(target, line));
            one.embedded().forEach(target -> pointing.put(target, line));
        }
        for (UUID missing : writer.link(wanted, groups)) {
            Line line = java.util.Objects.requireNonNull(pointing.get(missing));
            ledger.flawed(line, new Problem("", "points to an article that was not taken"));
        }
    }

    private LinkWriter.Wanted wanted(Line line) throws IOException {
        try {
            JsonNode tree = Json.tree(file.text(line));
            List<UUID> related = new ArrayList<>();
            articles(tree.path("related"), related);
            Set<UUID> embedded = new HashSet<>();
            embedded(tree.path("body"), embedded);
            tree.path("live").path("entries").forEach(entry -> embedded(entry.path("body"), embedded));
            return new LinkWriter.Wanted(keys.of(line.key()), related, embedded);
        } catch (NotJsonException e) {
            throw new IOException("the file was changed while it was being read", e);
        }
    }

    private void embedded(JsonNode body, Set<UUID> found) {
        for (JsonNode block : body) {
            if (block.path("type").asText().equals("related")) {
                articles(block.path("articles"), found);
            }
        }
    }

    /** Those of the newsroom, which are named by their keys; what stands elsewhere is an object. */
    private void articles(JsonNode listed, Collection<UUID> found) {
        for (JsonNode key : listed) {
            if (key.isTextual()) {
                found.add(keys.of(key.textValue()));
            }
        }
    }
}
