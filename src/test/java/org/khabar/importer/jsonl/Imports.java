package org.khabar.importer.jsonl;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khabar.importer.BadLine;
import org.khabar.importer.ImportOptions;
import org.khabar.importer.ImportReport;

/**
 * Runs the importer over lines of a test and cleans up behind it, for all tests share one newsroom: what a test imports
 * has "zz" at the beginning of its key or slug.
 */
final class Imports {

    private static final List<String> LEFTOVERS = List.of(
            "delete from article_link where target_id in (select id from article where external_id like 'zz%')",
            "delete from article where external_id like 'zz%'",
            "delete from article_text where article_id not in (select id from article)",
            "delete from front where slug like 'zz%'",
            "delete from author where slug like 'zz%'",
            "delete from media where external_id like 'zz%' and poster_id is not null",
            "delete from media where external_id like 'zz%'",
            "delete from tag where slug like 'zz%' and (state_id is not null or party_id is not null)",
            "delete from tag where slug like 'zz%'",
            "delete from section where slug like 'zz%' and parent_id is not null",
            "delete from section where slug like 'zz%'",
            "delete from address where slug like 'zz%'");

    private Imports() {}

    /** What came of it. Single quotes in the lines stand for double ones. */
    static Result run(String... lines) {
        return run(String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** The same, with tags that the texts name for sure. */
    static Result runTagging(String... lines) {
        return run(
                String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8), new ImportOptions(true));
    }

    static Result run(byte[] content) {
        return run(content, ImportOptions.NONE);
    }

    private static Result run(byte[] content, ImportOptions options) {
        List<BadLine> bad = new ArrayList<>();
        try {
            Path file = Files.createTempFile("import", ".jsonl");
            try {
                Files.write(file, content);
                ImportReport report =
                        Arc.container().instance(JsonlImport.class).get().run(file, options, bad::add);
                return new Result(report, bad);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what the tests of a class have imported. */
    static void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> LEFTOVERS.forEach(
                        sql -> database().createNativeQuery(sql).executeUpdate()));
    }

    /** Reads in a transaction of its own. */
    static <T> T reading(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }

    static EntityManager database() {
        return Arc.container().instance(EntityManager.class).get();
    }

    /** The report, and what was wrong. */
    record Result(ImportReport report, List<BadLine> bad) {

        /** Each bad line as the command line prints it. */
        List<String> told() {
            return bad.stream()
                    .map(one -> one.line() + ":" + one.pointer() + " " + one.message())
                    .toList();
        }
    }
}
