package org.khabar.search.query;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.khabar.content.listing.ArticleQuery;

/**
 * What an engine is asked: what is to be met and is scored, what must not be, and what the list of articles is filtered by.
 *
 * @param freshness what an article of today scores for being new; 0 when age does not matter
 */
public record Question(Wanted wanted, List<Wanted> unwanted, ArticleQuery filter, float freshness) {

    /** What an article of today scores among those that have some words. */
    public static final float FRESH = 6f;

    /** After this time an article scores half as much for being new. */
    public static final Duration HALVED_AFTER = Duration.ofDays(30);

    public Question {
        unwanted = List.copyOf(unwanted);
    }

    /** The end of the day, from which age is counted: within a day the same question scores the same. */
    public Instant today() {
        return filter.visibleAt().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    }
}
