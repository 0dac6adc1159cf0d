package org.khabar.importer.jsonl;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.khabar.importer.ImportListener;
import org.khabar.importer.ImportOptions;
import org.khabar.importer.ImportReport;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.LookupLoader;
import org.khabar.importer.record.RecordReader;

/**
 * Takes a file of import lines. A line is taken whole or not at all; one that is bad is told of, and the others go on.
 * A file that is taken again changes nothing.
 */
@ApplicationScoped
public class JsonlImport {

    private final LookupLoader loader;
    private final Batches batches;
    private final LinkWriter links;
    private final Map<RecordType, RecordReader<?>> readers = new EnumMap<>(RecordType.class);

    JsonlImport(LookupLoader loader, Batches batches, LinkWriter links, @All List<RecordReader<?>> readers) {
        this.loader = loader;
        this.batches = batches;
        this.links = links;
        readers.forEach(reader -> reader.types().forEach(type -> this.readers.put(type, reader)));
    }

    /** Takes the file as it is. Throws as {@link #run(Path, ImportOptions, ImportListener)} does. */
    public ImportReport run(Path path, ImportListener listener) throws IOException {
        return run(path, ImportOptions.NONE, listener);
    }

    /** Takes the file. Throws IOException when it cannot be read; a failing database ends the import where it is. */
    public ImportReport run(Path path, ImportOptions options, ImportListener listener) throws IOException {
        Ledger ledger = new Ledger(listener);
        try (JsonlFile file = JsonlFile.open(path)) {
            Scan scan = Scan.of(file, ledger);
            ledger.begun(scan.size());
            Lookup lookup = loader.load(scan.newcomers(), options);
            ImportRun run = new ImportRun(file, lookup, ledger, batches, readers);
            for (RecordType type : RecordType.values()) {
                run.take(type, scan.of(type));
                if (type == RecordType.ARTICLE) {
                    new LinkPass(file, lookup.articles(), ledger, links).run(scan);
                }
            }
        }
        return ledger.report();
    }
}
