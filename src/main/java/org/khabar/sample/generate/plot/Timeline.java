package org.khabar.sample.generate.plot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.kit.time.ClockProducer;

/** How articles spread over the three years before an instant: evenly, but several times as many while a campaign runs. */
public final class Timeline {

    private static final int DAYS = 3 * 365;
    private static final int CAMPAIGN_DAYS = 75;

    /** Each campaign day brings so many days' worth more. */
    private static final double CAMPAIGN_WEIGHT = 3;

    private static final int FIRST_HOUR = 5;
    private static final int HOURS = 18;

    private final LocalDate first;
    private final double[] upTo = new double[DAYS];
    private final Instant end;

    /**
     * Spreads over the years before {@code end}.
     *
     * @param countingDays the days on which campaigns end
     */
    public Timeline(Instant end, Collection<LocalDate> countingDays) {
        this.end = end;
        this.first = end.atZone(ClockProducer.NEWSROOM_ZONE).toLocalDate().minusDays(DAYS);
        double sum = 0;
        for (int day = 0; day < DAYS; day++) {
            sum += weight(first.plusDays(day), Set.copyOf(countingDays));
            upTo[day] = sum;
        }
    }

    /** When the article is published before which the given share, from 0 to 1, of all articles is. Whole milliseconds. */
    public Instant at(double share) {
        double wanted = share * upTo[DAYS - 1];
        int day = IntStream.range(0, DAYS - 1)
                .filter(i -> upTo[i] > wanted)
                .findFirst()
                .orElse(DAYS - 1);
        double before = day == 0 ? 0 : upTo[day - 1];
        double partOfDay = (wanted - before) / (upTo[day] - before);
        return first.plusDays(day)
                .atTime(FIRST_HOUR, 0)
                .atZone(ClockProducer.NEWSROOM_ZONE)
                .plus((long) (partOfDay * HOURS * 3_600_000), ChronoUnit.MILLIS)
                .toInstant();
    }

    /** The instant itself, or the last one that is not in the future. */
    public Instant notAfterEnd(Instant instant) {
        return instant.isAfter(end) ? end : instant;
    }

    public Instant end() {
        return end;
    }

    private static double weight(LocalDate day, Set<LocalDate> countingDays) {
        return 1
                + CAMPAIGN_WEIGHT
                        * countingDays.stream().filter(end -> runs(day, end)).count();
    }

    private static boolean runs(LocalDate day, LocalDate countingDay) {
        long left = ChronoUnit.DAYS.between(day, countingDay);
        return left >= -3 && left <= CAMPAIGN_DAYS;
    }
}
