package org.khabar.search.lucene;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.Hits;
import org.khabar.search.index.IndexedArticle;
import org.khabar.search.index.SearchOrder;
import org.khabar.search.query.HeadlineQuery;
import org.khabar.search.query.Question;
import org.khabar.search.query.RelatedQuery;

/** The index that comes with Khabar. One thread writes; any number read, also while another index is built beside it. */
@ApplicationScoped
@Typed(LuceneArticleIndex.class)
public class LuceneArticleIndex implements ArticleIndex {

    private final IndexDirectories directories;
    private volatile Set<String> names = Set.of();
    private volatile @Nullable Generation current;

    @Inject
    LuceneArticleIndex(LuceneConfig config) {
        this(SearchFiles.of(config.directory()));
    }

    LuceneArticleIndex(SearchFiles files) {
        this.directories = new IndexDirectories(files);
    }

    @Override
    public boolean isToldHere() {
        return true;
    }

    @Override
    public LogPlace place() {
        return io(() -> current().place());
    }

    @Override
    public void setNames(Set<String> foldedWords) {
        names = Set.copyOf(foldedWords);
    }

    @Override
    public void apply(Collection<IndexedArticle> changed, Set<UUID> gone, LogPlace place) {
        io(() -> {
            Generation index = current();
            for (IndexedArticle article : changed) {
                write(index, article);
            }
            for (UUID id : gone) {
                index.writer().deleteDocuments(new Term(Fields.ID, id.toString()));
            }
            index.commit(place);
            return place;
        });
    }

    @Override
    public void rebuild(Stream<IndexedArticle> all, LogPlace place) {
        io(() -> {
            Generation built = new Generation(directories.next());
            try {
                for (Iterator<IndexedArticle> articles = all.iterator(); articles.hasNext(); ) {
                    write(built, articles.next());
                }
                built.writer().forceMerge(1);
                built.commit(place);
            } catch (IOException | RuntimeException e) {
                built.close();
                throw e;
            }
            Generation before = current;
            current = built;
            if (before != null) {
                before.close();
            }
            directories.tidy();
            return place;
        });
    }

    private void write(Generation index, IndexedArticle article) throws IOException {
        index.writer().updateDocument(new Term(Fields.ID, article.id().toString()), Fields.of(article, names));
    }

    @Override
    public Set<UUID> filedUnder(Set<UUID> facets) {
        return ask(searcher -> Seeking.all(searcher, Queries.any(Fields.FACET, facets)));
    }

    @Override
    public Hits search(SearchOrder order) {
        return ask(searcher -> new Seeking(searcher, names, order).hits());
    }

    @Override
    public List<UUID> headlines(String begun, int limit, Instant visibleAt) {
        Question question = HeadlineQuery.of(begun, ArticleQuery.published(visibleAt, limit));
        return ask(
                searcher -> Seeking.newest(searcher, new Queries(searcher, new Words(searcher)).of(question), limit));
    }

    @Override
    public List<UUID> related(IndexedArticle article, Set<UUID> tags, ArticleQuery filter) {
        int limit = filter.slice().limit();
        return ask(searcher -> {
            Words words = new Words(searcher);
            Question question = new RelatedQuery(words, names).of(article, tags, filter);
            Query query = new Queries(searcher, words).of(question);
            return new Ranking(searcher, query, Freshness.of(question))
                    .behind(null, limit + 1).stream()
                            .map(SearchOrder.Place::id)
                            .filter(id -> !id.equals(article.id()))
                            .limit(limit)
                            .toList();
        });
    }

    @Override
    public Map<UUID, Long> inTheNews(Instant since) {
        Map<UUID, Long> counts = new HashMap<>();
        Query recent = LongPoint.newRangeQuery(Fields.PUBLISHED, since.toEpochMilli(), Long.MAX_VALUE);
        Map<String, Long> found = ask(searcher -> Counts.of(searcher, recent, List.of(""), Integer.MAX_VALUE));
        found.forEach((value, count) -> {
            String id = value.substring(value.indexOf('|') + 1);
            if (id.length() == 36) {
                counts.put(UUID.fromString(id), count);
            }
        });
        return counts;
    }

    @Override
    public List<String> commonWords(int most) {
        return ask(searcher -> Words.common(searcher.getIndexReader(), most));
    }

    private <T> T ask(Generation.Question<T> question) {
        return io(() -> {
            Generation index = current();
            try {
                return index.ask(question);
            } catch (org.apache.lucene.store.AlreadyClosedException replaced) {
                return current().ask(question);
            }
        });
    }

    private Generation current() throws IOException {
        Generation open = current;
        return open == null ? open() : open;
    }

    private synchronized Generation open() throws IOException {
        Generation open = current;
        if (open == null) {
            try {
                open = new Generation(directories.newest());
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | IllegalArgumentException ofAnotherMake) {
                directories.clear();
                open = new Generation(directories.newest());
            }
            current = open;
        }
        return open;
    }

    @PreDestroy
    void close() {
        io(() -> {
            Generation open = current;
            if (open != null) {
                open.close();
            }
            return true;
        });
    }

    private static <T> T io(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index does not work", e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }
}
