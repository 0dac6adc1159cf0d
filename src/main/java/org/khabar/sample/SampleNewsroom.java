package org.khabar.sample;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.khabar.content.article.ArticleRepository;
import org.khabar.importer.ImportReport;
import org.khabar.importer.RecordType;
import org.khabar.importer.jsonl.JsonlImport;

/** Fills a database without articles with the sample newsroom, as if it had happened this year. */
@ApplicationScoped
class SampleNewsroom {

    private static final Logger LOG = Logger.getLogger(SampleNewsroom.class);
    private static final List<String> FILES = List.of(
            "newsroom.jsonl",
            "articles-1.jsonl",
            "articles-2.jsonl",
            "articles-3.jsonl",
            "articles-4.jsonl",
            "articles-5.jsonl",
            "articles-6.jsonl",
            "fronts.jsonl");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Observers without a priority of their own come before. */
    private static final int AFTER_THE_REFERENCE_DATA = Interceptor.Priority.LIBRARY_AFTER;

    private final SampleConfig config;
    private final ArticleRepository articles;
    private final JsonlImport importer;
    private final SampleUpload upload;
    private final Clock clock;

    SampleNewsroom(
            SampleConfig config, ArticleRepository articles, JsonlImport importer, SampleUpload upload, Clock clock) {
        this.config = config;
        this.articles = articles;
        this.importer = importer;
        this.upload = upload;
        this.clock = clock;
    }

    /** The articles are tagged with the reference data, which is there by now. */
    void onStart(@Observes @Priority(AFTER_THE_REFERENCE_DATA) StartupEvent event) {
        load();
    }

    /** Loads it where it is wanted and there is no article yet; the report of the import if so. */
    Optional<ImportReport> load() {
        return config.enabled() && isEmpty() ? Optional.of(fill()) : Optional.empty();
    }

    private boolean isEmpty() {
        return QuarkusTransaction.requiringNew().call(() -> articles.count() == 0);
    }

    /** Loads it whatever is there: what it has brought before changes nothing. */
    ImportReport fill() {
        try {
            Path file = Files.createTempFile("khabar-sample", ".jsonl");
            try {
                write(file);
                ImportReport report = importer.run(file, bad -> LOG.warnf("sample newsroom: %s", bad));
                upload.store();
                LOG.infof(
                        "Loaded the sample newsroom: %d articles",
                        report.of(RecordType.ARTICLE).total());
                return report;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sample newsroom cannot be loaded", e);
        }
    }

    private void write(Path file) throws IOException {
        Shift shift = Shift.to(clock.instant());
        try (Writer out = Files.newBufferedWriter(file)) {
            for (String name : FILES) {
                for (String line : lines(name)) {
                    out.write(shift.apply(MAPPER.readTree(line)).toString());
                    out.write('\n');
                }
            }
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = SampleNewsroom.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IOException("a sample file is missing from the build: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
