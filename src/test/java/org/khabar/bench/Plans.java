package org.khabar.bench;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.ListingHql;

/** Asks the database how it reads a page: the statement is Hibernate's own, with the word before it that explains it. */
public record Plans(SessionFactory factory) {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern BUFFERS = Pattern.compile("shared (?:hit=(\\d+))? ?(?:read=(\\d+))?");

    /** Whether the database is H2; it is PostgreSQL otherwise. */
    public boolean areOfH2() {
        try (Session session = factory.openSession()) {
            return session.doReturningWork(connection ->
                    connection.getMetaData().getDatabaseProductName().equals("H2"));
        }
    }

    /** The plan of what finds the rows of a page, executed. */
    public String plan(ArticleQuery query) {
        String explain =
                areOfH2() ? "explain analyze " : "explain (analyze, buffers, costs off, timing off, summary off) ";
        try (Session session = factory.withOptions()
                .statementInspector((UnaryOperator<String>) sql -> explain + sql)
                .openSession()) {
            ListingHql.Statement page =
                    ListingHql.page(query.limitedTo(query.slice().limit() + 1));
            // One column of text, as the plan has.
            Query<String> rows =
                    session.createQuery("select cast(h.id as string) from (" + page.hql() + ") h", String.class);
            page.parameters().forEach(rows::setParameter);
            return String.join("\n", rows.getResultList());
        }
    }

    /** How much of the database a plan touched: rows and index entries on H2, buffers on PostgreSQL. */
    public long touched(String plan) {
        return areOfH2()
                ? sum(SCANNED.matcher(plan)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                : BUFFERS.matcher(plan)
                        .results()
                        .findFirst()
                        .map(found -> sum(List.of(orZero(found.group(1)), orZero(found.group(2)))))
                        .orElse(0L);
    }

    private static String orZero(@Nullable String digits) {
        return digits == null ? "0" : digits;
    }

    private static long sum(List<String> numbers) {
        return numbers.stream().mapToLong(Long::parseLong).sum();
    }
}
