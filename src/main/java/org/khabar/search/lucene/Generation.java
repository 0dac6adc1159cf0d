package org.khabar.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One index as it lies in a directory, open for writing and reading. A rebuild makes another one. */
final class Generation implements Closeable {

    private static final String VERSION = "version";
    private static final String POSITION = "position";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens what lies there, or begins an empty index. */
    Generation(Directory directory, Supplier<Set<String>> names) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(Analyzers.ofIndex(names));
        // What is written stands in the log anyway: what was not committed is told again.
        config.setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, null);
    }

    IndexWriter writer() {
        return writer;
    }

    /** The position that was stored with the last commit; negative for an index that is new, or of another version. */
    long position() {
        long position = -1;
        String version = null;
        Iterable<Map.Entry<String, String>> stored = writer.getLiveCommitData();
        if (stored != null) {
            for (Map.Entry<String, String> entry : stored) {
                version = entry.getKey().equals(VERSION) ? entry.getValue() : version;
                position = entry.getKey().equals(POSITION) ? Long.parseLong(entry.getValue()) : position;
            }
        }
        return Fields.VERSION.equals(version) ? position : -1;
    }

    /** Makes what was written lasting, together with the position, and lets it be found. */
    void commit(long position) throws IOException {
        writer.setLiveCommitData(Map.of(VERSION, Fields.VERSION, POSITION, String.valueOf(position))
                .entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Asks the index as it is now. */
    <T extends @Nullable Object> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** What is asked of an index that does not change meanwhile. */
    @FunctionalInterface
    interface Question<T extends @Nullable Object> {
        T ask(IndexSearcher searcher) throws IOException;
    }
}
