package org.khabar.content.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.khabar.content.listing.Span.Bound;

class SpanTest {

    private static final Instant MONDAY = Instant.parse("2024-06-03T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2024-06-07T00:00:00Z");
    private static final Duration FOUR_DAYS = Duration.between(MONDAY, FRIDAY);

    @Test
    void the_tightest_bound_at_each_end_is_kept_in_whatever_order_they_come() {
        Span expected = new Span(new Bound(FRIDAY, true), new Bound(MONDAY, true));
        assertEquals(
                expected,
                Span.ALWAYS.after(MONDAY).notBefore(FRIDAY).before(FRIDAY).notAfter(MONDAY));
        assertEquals(
                expected,
                Span.ALWAYS.notBefore(FRIDAY).after(MONDAY).notAfter(MONDAY).before(FRIDAY));
    }

    @Test
    void at_one_instant_the_bound_that_leaves_it_out_is_the_tighter_one() {
        Span expected = new Span(new Bound(MONDAY, false), new Bound(FRIDAY, false));
        assertEquals(
                expected,
                Span.ALWAYS.after(MONDAY).notBefore(MONDAY).before(FRIDAY).notAfter(FRIDAY));
        assertEquals(
                expected,
                Span.ALWAYS.notBefore(MONDAY).after(MONDAY).notAfter(FRIDAY).before(FRIDAY));
    }

    @Test
    void no_bound_leaves_a_span_as_it_is() {
        assertEquals(Span.ALWAYS, Span.ALWAYS.after(null).before(null));
    }

    @Test
    void a_span_without_an_end_is_as_long_as_it_is_by_now() {
        assertTrue(Span.ALWAYS.after(MONDAY).isWithin(FOUR_DAYS, FRIDAY));
        assertFalse(Span.ALWAYS.after(MONDAY).isWithin(FOUR_DAYS, FRIDAY.plusSeconds(1)));
        assertTrue(Span.ALWAYS.after(MONDAY).before(FRIDAY).isWithin(FOUR_DAYS, Instant.MAX));
        assertFalse(Span.ALWAYS.before(FRIDAY).isWithin(FOUR_DAYS, FRIDAY));
    }
}
