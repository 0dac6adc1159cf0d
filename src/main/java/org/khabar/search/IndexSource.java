package org.khabar.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ListingRepository;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.name.Names;
import org.khabar.kit.time.ClockProducer;
import org.khabar.search.index.FacetName;
import org.khabar.search.index.IndexedArticle;

/** Reads from the database what the index is to know, a page at a time, each in a transaction of its own. */
@ApplicationScoped
class IndexSource {

    private static final int PAGE = 100;

    private final ArticleRepository articles;
    private final Clock clock;

    IndexSource(ArticleRepository articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    /** Everything that is public, newest first; read while it is taken. */
    Stream<IndexedArticle> all() {
        Iterator<Page> pages = new Iterator<>() {
            private ArticleQuery.@Nullable Place next;
            private boolean more = true;

            @Override
            public boolean hasNext() {
                return more;
            }

            @Override
            public Page next() {
                Page page = page(next);
                next = page.next;
                more = next != null;
                return page;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false)
                .flatMap(page -> page.articles.stream());
    }

    private Page page(ArticleQuery.@Nullable Place after) {
        ArticleQuery query = ArticleQuery.published(clock.instant(), PAGE).after(after);
        return read(() -> articles.page(query, true));
    }

    private static Page read(Supplier<ArticlePage> articles) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ArticlePage page = articles.get();
            return new Page(page.articles().stream().map(IndexSource::indexed).toList(), page.next());
        });
    }

    /** Those among the articles that are public now. */
    List<IndexedArticle> of(Collection<UUID> ids) {
        List<IndexedArticle> found = new ArrayList<>();
        List<UUID> wanted = List.copyOf(ids);
        Instant now = clock.instant();
        for (int from = 0; from < wanted.size(); from += PAGE) {
            List<UUID> some = wanted.subList(from, Math.min(wanted.size(), from + PAGE));
            found.addAll(read(() -> articles.publicOnes(some, now)).articles);
        }
        return found;
    }

    /** What the index is told of an article. */
    static IndexedArticle indexed(Article article) {
        Instant publishedAt = Objects.requireNonNull(article.publishedAt);
        return new IndexedArticle(
                article.id,
                ListingRepository.facetsOf(article),
                counted(article, publishedAt),
                publishedAt,
                article.updatedAt,
                lines(Stream.of(article.kicker, article.headline)),
                lead(article),
                lines(Stream.concat(
                        Stream.of(article.body().plainText()),
                        LiveEntry.shown(article).flatMap(entry -> Stream.of(entry.headline, entry.body.plainText())))));
    }

    private static Set<String> counted(Article article, Instant publishedAt) {
        Set<String> counted = new TreeSet<>();
        article.tags.forEach(tag -> counted.add(tag.type.word() + "|" + tag.id));
        Stream.concat(Stream.of(article.section), article.sections.stream())
                .flatMap(section -> section.path().stream())
                .forEach(section -> counted.add(FacetName.SECTION.of(section.id)));
        article.byline.forEach(byline -> counted.add(FacetName.AUTHOR.of(byline.author.id)));
        counted.add(FacetName.YEAR.of(
                publishedAt.atZone(ClockProducer.NEWSROOM_ZONE).getYear()));
        return counted;
    }

    private static String lead(Article article) {
        Stream<@Nullable String> own = Stream.of(article.standfirst, article.dateline);
        Stream<Names> names = Stream.concat(
                article.byline.stream().map(byline -> byline.author.names),
                article.tags.stream().map(tag -> tag.names));
        Stream<@Nullable String> named = names.flatMap(name -> Stream.of(name.hi(), name.en()));
        return lines(Stream.concat(Stream.concat(own, article.keywords.stream()), named));
    }

    private static String lines(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private record Page(List<IndexedArticle> articles, ArticleQuery.@Nullable Place next) {}
}
