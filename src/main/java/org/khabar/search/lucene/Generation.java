package org.khabar.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.place.LogPlace;

/** One index as it lies in a directory, open for writing and reading. A rebuild makes another one. */
final class Generation implements Closeable {

    private static final String VERSION = "version";
    private static final String POSITION = "position";
    private static final String HISTORY = "history";

    private static final SearcherFactory SEARCHERS = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Fields.SIMILARITY);
            return searcher;
        }
    };

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens what lies there, or begins an empty index. */
    Generation(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig();
        // What is written stands in the log anyway: what was not committed is told again.
        config.setCommitOnClose(false);
        // Who seeks the newest of many hits need not look at the others.
        config.setIndexSort(Seeking.NEWEST);
        config.setSimilarity(Fields.SIMILARITY);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, SEARCHERS);
    }

    IndexWriter writer() {
        return writer;
    }

    /** The place in the log that was stored with the last commit; none for an index that is new, or of another version. */
    LogPlace place() {
        Map<String, String> stored = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> stored.put(entry.getKey(), entry.getValue()));
        }
        if (!Fields.VERSION.equals(stored.get(VERSION))) {
            return LogPlace.NOWHERE;
        }
        return new LogPlace(Long.parseLong(stored.getOrDefault(POSITION, "-1")), stored.getOrDefault(HISTORY, ""));
    }

    /** Makes what was written lasting, together with the place, and lets it be found. */
    void commit(LogPlace place) throws IOException {
        Map<String, String> data =
                Map.of(VERSION, Fields.VERSION, POSITION, String.valueOf(place.seq()), HISTORY, place.history());
        writer.setLiveCommitData(data.entrySet());
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
