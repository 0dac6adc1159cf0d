package org.khabar.feed.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.khabar.content.change.EntityType;
import org.khabar.content.sitemap.Extent;
import org.khabar.content.sitemap.ListedArticle;
import org.khabar.content.sitemap.ListedThing;
import org.khabar.content.sitemap.SitemapRepository;
import org.khabar.content.surrogate.ListKeys;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Rendered;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.SiteConfig;
import org.khabar.view.SitePages;

/** Makes the files of the sitemap of what the site has now. */
@ApplicationScoped
class Sitemaps {

    /** A news sitemap holds the news of two days; less by as long as caches may keep it, so that no kept one holds more. */
    private static final Duration NEWS = Duration.ofDays(2).minus(Duration.ofMinutes(15));

    private final SitemapRepository pages;
    private final SitePages site;
    private final SiteConfig config;
    private final Clock clock;

    Sitemaps(SitemapRepository pages, SitePages site, SiteConfig config, Clock clock) {
        this.pages = pages;
        this.site = site;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The index: every file with when anything in it last changed, the news first.
     *
     * @param origin scheme, host and port before the paths of the files
     */
    Rendered index(String origin) {
        Instant now = clock.instant();
        List<SitemapWriter.Entry> files = new ArrayList<>();
        Extent news = pages.articles(news(now));
        add(
                files,
                origin,
                SitemapPart.of(SitemapPart.Kind.NEWS),
                new Extent(Math.max(1, news.pages()), news.changedAt()));
        pages.months(now).forEach((month, extent) -> add(files, origin, SitemapPart.of(month), extent));
        for (SitemapPart.Kind kind :
                List.of(SitemapPart.Kind.SECTIONS, SitemapPart.Kind.AUTHORS, SitemapPart.Kind.TAGS)) {
            add(files, origin, SitemapPart.of(kind), pages.things(type(kind), now));
        }
        Set<String> keys = new HashSet<>(ListKeys.ofEverything());
        keys.addAll(Set.of(
                SurrogateKeys.all(EntityType.SECTION),
                SurrogateKeys.all(EntityType.AUTHOR),
                SurrogateKeys.all(EntityType.TAG)));
        return new Rendered(SitemapWriter.index(files), null, keys);
    }

    private static void add(List<SitemapWriter.Entry> files, String origin, SitemapPart first, Extent extent) {
        SitemapPart part = first;
        for (long left = extent.pages(); left > 0; left -= part.kind().most()) {
            files.add(SitemapWriter.Entry.page(origin + part.path(), extent.changedAt()));
            part = part.next();
        }
    }

    /** One file. Throws a problem, 404, when there is nothing to list in it. */
    Rendered part(SitemapPart part) {
        Instant now = clock.instant();
        return switch (part.kind()) {
            case NEWS -> news(part, now);
            case ARTICLES -> articles(part, SitemapRepository.Span.of(Objects.requireNonNull(part.month()), now));
            case SECTIONS, AUTHORS, TAGS -> things(part, now);
        };
    }

    private Rendered articles(SitemapPart part, SitemapRepository.Span span) {
        List<SitemapWriter.Entry> entries = pages
                .articles(span, part.skipped(), part.kind().most())
                .stream()
                .map(article -> SitemapWriter.Entry.page(page(article), article.updatedAt()))
                .toList();
        return rendered(part, entries, keys(span.from(), span.to().minusNanos(1)));
    }

    /** Without news there is the first page alone: a sitemap may not be empty. */
    private Rendered news(SitemapPart part, Instant now) {
        SitemapRepository.Span span = news(now);
        List<SitemapWriter.Entry> entries = pages
                .articles(span, part.skipped(), part.kind().most())
                .stream()
                .map(article -> new SitemapWriter.Entry(page(article), article.updatedAt(), news(article)))
                .toList();
        boolean none = entries.isEmpty() && part.number() == 1;
        return rendered(
                part, none ? List.of(SitemapWriter.Entry.page(site.home(), null)) : entries, keys(span.from(), now));
    }

    private Rendered things(SitemapPart part, Instant now) {
        EntityType type = type(part.kind());
        List<SitemapWriter.Entry> entries = pages
                .things(type, now, part.skipped(), part.kind().most())
                .stream()
                .map(thing -> SitemapWriter.Entry.page(page(type, thing), thing.changedAt()))
                .toList();
        Set<String> keys = new HashSet<>(ListKeys.ofEverything());
        keys.add(SurrogateKeys.all(type));
        return rendered(part, entries, keys);
    }

    private static Rendered rendered(SitemapPart part, List<SitemapWriter.Entry> entries, Set<String> keys) {
        if (entries.isEmpty()) {
            throw ProblemException.notFound("There is nothing to list in " + part.path() + ".");
        }
        return new Rendered(SitemapWriter.pages(entries), null, keys);
    }

    /** A section that is renamed gives the articles below it other addresses. */
    private static Set<String> keys(Instant from, Instant to) {
        Set<String> keys = new HashSet<>(ListKeys.ofMonths(from, to));
        keys.add(SurrogateKeys.all(EntityType.SECTION));
        return keys;
    }

    private static SitemapRepository.Span news(Instant now) {
        return SitemapRepository.Span.since(now.minus(NEWS), now);
    }

    private SitemapWriter.News news(ListedArticle article) {
        return new SitemapWriter.News(
                config.name(),
                Locale.forLanguageTag(article.language()).getLanguage(),
                article.appearedAt(),
                article.headline());
    }

    private String page(ListedArticle article) {
        return site.article(article.section(), article.slug());
    }

    private String page(EntityType type, ListedThing thing) {
        if (thing.type() != null) {
            return site.tag(thing.type(), thing.slug());
        }
        return type == EntityType.AUTHOR ? site.author(thing.slug()) : site.section(thing.slug());
    }

    private static EntityType type(SitemapPart.Kind kind) {
        return switch (kind) {
            case SECTIONS -> EntityType.SECTION;
            case AUTHORS -> EntityType.AUTHOR;
            case TAGS -> EntityType.TAG;
            case ARTICLES, NEWS -> EntityType.ARTICLE;
        };
    }
}
