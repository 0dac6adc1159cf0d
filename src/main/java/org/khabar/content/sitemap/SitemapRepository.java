package org.khabar.content.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.khabar.content.change.EntityType;
import org.khabar.content.listing.Facets;
import org.khabar.content.tag.TagType;
import org.khabar.kit.time.ClockProducer;

/** Reads which pages there are. A part is read from a range of an index, however many articles lie before it. */
@ApplicationScoped
public class SitemapRepository {

    private static final String MONTH = "select cast(extract(year from l.published_at at time zone '%1$s') * 100"
                    .formatted(ClockProducer.NEWSROOM_ZONE)
            + " + extract(month from l.published_at at time zone '%1$s') as integer) as in_month,"
                    .formatted(ClockProducer.NEWSROOM_ZONE)
            + " l.updated_at as updated_at from article_listing l"
            + " where l.facet_id = :all and l.published_at <= :now";

    private static final String BETWEEN = " from ArticleListing l join Article a on a.id = l.articleId join a.section s"
            + " where l.facetId = :all and l.publishedAt >= :from and l.publishedAt < :to and l.publishedAt <= :now"
            + " and coalesce(a.firstPublishedAt, a.publishedAt) >= :firstFrom";

    private final EntityManager database;

    SitemapRepository(EntityManager database) {
        this.database = database;
    }

    /** The months of the newsroom's calendar in which articles that are public now were published, the newest first. */
    public Map<YearMonth, Extent> months(Instant now) {
        Map<YearMonth, Extent> months = new TreeMap<>(java.util.Comparator.reverseOrder());
        database.unwrap(Session.class)
                .createNativeQuery(
                        "select m.in_month as in_month, count(*) as articles, max(m.updated_at) as changed from ("
                                + MONTH + ") m group by m.in_month",
                        Object[].class)
                .addScalar("in_month", Integer.class)
                .addScalar("articles", Long.class)
                .addScalar("changed", Instant.class)
                .setParameter("all", Facets.ALL)
                .setParameter("now", now)
                .getResultList()
                .forEach(row -> months.put(month((Integer) row[0]), new Extent((Long) row[1], (Instant) row[2])));
        return months;
    }

    private static YearMonth month(int digits) {
        return YearMonth.of(digits / 100, digits % 100);
    }

    /**
     * Public articles that were published in the span, newest first.
     *
     * @param skipped so many at the beginning are left out, which stand on parts before
     */
    public List<ListedArticle> articles(Span span, int skipped, int limit) {
        return database.createQuery(
                        "select new org.khabar.content.sitemap.ListedArticle(s.slug, a.slug, a.headline, a.language,"
                                + " a.firstPublishedAt, l.publishedAt, a.updatedAt)" + BETWEEN
                                + " order by l.publishedAt desc, l.articleId desc",
                        ListedArticle.class)
                .setParameter("all", Facets.ALL)
                .setParameter("from", span.from)
                .setParameter("to", span.to)
                .setParameter("now", span.now)
                .setParameter("firstFrom", span.firstFrom)
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are of those. */
    public Extent articles(Span span) {
        return database.createQuery(
                        "select new org.khabar.content.sitemap.Extent(count(*), max(a.updatedAt))" + BETWEEN,
                        Extent.class)
                .setParameter("all", Facets.ALL)
                .setParameter("from", span.from)
                .setParameter("to", span.to)
                .setParameter("now", span.now)
                .setParameter("firstFrom", span.firstFrom)
                .getSingleResult();
    }

    /** Sections, authors or tags that public articles are filed under, by slug. */
    public List<ListedThing> things(EntityType type, Instant now, int skipped, int limit) {
        String kind = type == EntityType.TAG ? ", x.type" : "";
        return database.createQuery(
                        "select x.slug, x.updatedAt, max(l.updatedAt)" + kind + filed(type)
                                + " group by x.id, x.slug, x.updatedAt" + kind + " order by x.slug, x.id",
                        Object[].class)
                .setParameter("now", now)
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new ListedThing(
                        kind.isEmpty() ? null : (TagType) row[3], (String) row[0], later((Instant) row[1], (Instant)
                                row[2])))
                .toList();
    }

    /** How many there are of those. */
    public Extent things(EntityType type, Instant now) {
        Object[] row = database.createQuery(
                        "select count(distinct x.id), max(x.updatedAt), max(l.updatedAt)" + filed(type), Object[].class)
                .setParameter("now", now)
                .getSingleResult();
        long count = (Long) row[0];
        return count == 0 ? new Extent(0, null) : new Extent(count, later((Instant) row[1], (Instant) row[2]));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static String filed(EntityType type) {
        String entity = switch (type) {
            case SECTION -> "Section";
            case AUTHOR -> "Author";
            case TAG -> "Tag";
            case ARTICLE, MEDIA, FRONT, KEY, WEBHOOK ->
                throw new IllegalArgumentException("nothing is filed under " + type);
        };
        return " from " + entity + " x join ArticleListing l on l.facetId = x.id where l.publishedAt <= :now";
    }

    /**
     * A stretch of time.
     *
     * @param from the first instant of it
     * @param to the first behind it
     * @param firstFrom nothing that readers first saw before belongs to it
     * @param now what comes later is not public
     */
    public record Span(Instant from, Instant to, Instant firstFrom, Instant now) {

        /** A month of the newsroom's calendar. */
        public static Span of(YearMonth month, Instant now) {
            return new Span(start(month), start(month.plusMonths(1)), Instant.EPOCH, now);
        }

        /** From an instant until now, nothing older that came out again. */
        public static Span since(Instant from, Instant now) {
            return new Span(from, now.plusSeconds(1), from, now);
        }

        private static Instant start(YearMonth month) {
            return month.atDay(1).atStartOfDay(ClockProducer.NEWSROOM_ZONE).toInstant();
        }
    }
}
