package org.khabar.content.listing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.Newsroom;
import org.khabar.bench.Plans;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.tag.TagType;

/**
 * How much of its index a page reads, as H2 counts it. PostgreSQL has so few rows here that it reads them all; the
 * benchmark looks at both with as many rows as a newsroom has.
 */
@QuarkusTest
class ListingHqlTest {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private static final int LIMIT = 5;

    /** The rows of a page and the two behind it, found in the index and handed on, and one that is passed over. */
    private static final int MOST_TOUCHED = 2 * (LIMIT + 2) + 1;

    @Inject
    ArticleRepository articles;

    @Inject
    EntityManagerFactory factory;

    @Inject
    Clock clock;

    @ParameterizedTest
    @EnumSource(ArticleSort.class)
    @TestTransaction
    void a_page_reads_its_rows_and_no_others_wherever_it_begins(ArticleSort sort) {
        assertReadsOnlyItsRows(everything(), sort, 60);
    }

    @ParameterizedTest
    @EnumSource(ArticleSort.class)
    @TestTransaction
    void bounds_in_time_do_not_change_that(ArticleSort sort) {
        ArticleQuery.Times times = new ArticleQuery.Times(LONG_AGO, clock.instant(), LONG_AGO);
        assertReadsOnlyItsRows(everything().where(List.of(), Set.of(), times), sort, 60);
    }

    @ParameterizedTest
    @EnumSource(ArticleSort.class)
    @TestTransaction
    void nor_does_a_filter(ArticleSort sort) {
        FacetGroup bjp = new FacetGroup(Set.of(Newsroom.tag(TagType.PARTY, "bjp")), Set.of(), 1);
        assertReadsOnlyItsRows(everything().where(List.of(bjp), Set.of(), ArticleQuery.Times.ANY), sort, 10);
    }

    private ArticleQuery everything() {
        return ArticleQuery.published(clock.instant(), LIMIT);
    }

    private void assertReadsOnlyItsRows(ArticleQuery list, ArticleSort sort, int before) {
        Plans plans = new Plans(factory.unwrap(SessionFactory.class));
        assumeTrue(plans.areOfH2());
        ArticleQuery first = list.sorted(sort);
        ArticleQuery.Place place = articles.page(first.limitedTo(before), false).next();
        for (ArticleQuery page : List.of(first, first.after(place))) {
            String plan = plans.plan(page);
            assertTrue(plans.touched(plan) <= MOST_TOUCHED, plan);
        }
    }
}
