package org.khabar.search.lucene;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.Facets;
import org.khabar.eval.Ranks;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.text.FoldedWord;
import org.khabar.search.index.Asked;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.index.SearchSort;

/**
 * How well questions find documents, beside Lucene's own analyser of Hindi. Documents are tab-separated: identifier, text;
 * questions: question, identifier. Belongs to the Maven profile {@code eval}:
 * {@code -Dkhabar.eval.documents=file -Dkhabar.eval.questions=file,file}.
 */
class RetrievalEvaluation {

    private static final int FIRST = 10;
    private static final Instant NOW = Instant.parse("2024-06-05T00:00:00Z");
    private static final String TEXT = "text";

    @Test
    void questions_find_their_documents() throws IOException {
        List<Path> documents = Ranks.files("khabar.eval.documents");
        List<Path> questions = Ranks.files("khabar.eval.questions");
        assumeFalse(documents.isEmpty() || questions.isEmpty(), "no -Dkhabar.eval.documents and .questions");
        Map<String, String> texts = new HashMap<>();
        documents.forEach(file -> Ranks.rows(file, 2).forEach(row -> texts.put(row.get(0), row.get(1))));
        try (Directory stock = stock(texts);
                DirectoryReader reader = DirectoryReader.open(stock)) {
            LuceneArticleIndex own = new LuceneArticleIndex(new SearchFiles(null));
            Map<UUID, String> ids = fill(own, texts);
            for (Path file : questions) {
                evaluate(file, own, ids, new IndexSearcher(reader));
            }
            own.close();
        }
    }

    private static void evaluate(Path file, LuceneArticleIndex own, Map<UUID, String> ids, IndexSearcher stock)
            throws IOException {
        Ranks ours = new Ranks();
        Ranks theirs = new Ranks();
        for (List<String> row : Ranks.rows(file, 2)) {
            ours.add(own(own, ids, row.get(0)), row.get(1));
            theirs.add(stock(stock, row.get(0)), row.get(1));
        }
        System.out.println(ours.line(file.getFileName() + ", Khabar"));
        System.out.println(theirs.line(file.getFileName() + ", HindiAnalyzer"));
    }

    private static Map<UUID, String> fill(LuceneArticleIndex index, Map<String, String> texts) {
        Map<UUID, String> ids = new HashMap<>();
        List<IndexedArticle> articles = new ArrayList<>();
        texts.forEach((name, text) -> {
            UUID id = Ids.named(name);
            ids.put(id, name);
            articles.add(new IndexedArticle(id, Set.of(Facets.ALL), Set.of(), NOW, NOW, "", "", text));
        });
        index.rebuild(articles.stream(), new LogPlace(0, ""));
        return ids;
    }

    /** A question has no operators, but may have more words than a reader would type. */
    private static List<String> own(LuceneArticleIndex index, Map<UUID, String> ids, String question) {
        List<String> words = FoldedWord.of(question).stream()
                .limit(30)
                .map(word -> question.substring(word.start(), word.end()))
                .toList();
        try {
            ArticleQuery all = ArticleQuery.published(NOW, FIRST);
            SearchOrder order = new SearchOrder(
                    Asked.of(String.join(" ", words)),
                    Map.of(),
                    all,
                    SearchSort.RELEVANCE,
                    null,
                    SearchOrder.Counting.NOTHING);
            return index.search(order).ids().stream()
                    .map(id -> ids.getOrDefault(id, ""))
                    .toList();
        } catch (ProblemException nothingAsked) {
            return List.of();
        }
    }

    private static Directory stock(Map<String, String> texts) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (HindiAnalyzer analyzer = new HindiAnalyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Document document = new Document();
                document.add(new StoredField("id", text.getKey()));
                document.add(new TextField(TEXT, text.getValue(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return directory;
    }

    private static List<String> stock(IndexSearcher searcher, String question) throws IOException {
        try (HindiAnalyzer analyzer = new HindiAnalyzer()) {
            Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
            List<String> found = new ArrayList<>();
            if (query != null) {
                for (ScoreDoc hit : searcher.search(query, FIRST).scoreDocs) {
                    found.add(searcher.storedFields().document(hit.doc).get("id"));
                }
            }
            return found;
        }
    }
}
