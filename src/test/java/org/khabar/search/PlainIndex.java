package org.khabar.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.khabar.search.index.IndexedArticle;

/**
 * Lucene as it comes, one field for everything: what searches are measured against. With {@code -Dkhabar.bench.merged=true} it
 * is merged into one segment, as an index of Khabar is after a rebuild.
 */
final class PlainIndex implements AutoCloseable {

    private static final String TEXT = "text";

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final Path folder;
    private final IndexWriter writer;
    private @Nullable IndexSearcher searcher;

    PlainIndex() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "plain");
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer));
    }

    void add(IndexedArticle article) {
        Document document = new Document();
        String text = article.head() + "\n" + article.lead() + "\n" + article.body();
        document.add(new TextField(TEXT, text, Field.Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets be found what was added; says how many there are. */
    int commit() {
        try {
            if (Boolean.getBoolean("khabar.bench.merged")) {
                writer.forceMerge(1);
            }
            writer.commit();
            DirectoryReader reader = DirectoryReader.open(writer);
            searcher = new IndexSearcher(reader);
            return reader.numDocs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first ten articles that have all the words. */
    void search(String words) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, words, BooleanClause.Occur.MUST);
        if (query == null || searcher == null) {
            return;
        }
        try {
            searcher.search(query, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
