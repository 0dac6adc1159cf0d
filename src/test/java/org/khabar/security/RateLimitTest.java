package org.khabar.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

class RateLimitTest {

    /** So long that nothing comes back while the test runs. */
    private final RateLimit limit = new RateLimit("writes", new Hourly(10));

    @Test
    void what_was_spent_is_gone_for_one_and_not_for_others() {
        assertTrue(limit.spend("one", 10).isGranted());
        assertFalse(limit.look("one").isGranted());
        assertFalse(limit.spend("one", 1).isGranted());
        assertTrue(limit.spend("other", 1).isGranted());
    }

    @Test
    void what_is_too_much_takes_nothing() {
        assertFalse(limit.spend("one", 11).isGranted());
        assertTrue(limit.spend("one", 10).isGranted());
    }

    @Test
    void looking_costs_nothing() {
        for (int i = 0; i < 100; i++) {
            assertTrue(limit.look("one").isGranted());
        }
        assertTrue(limit.spend("one", 0).isGranted());
        assertEquals("\"writes\";r=10;t=0", limit.look("one").fields().get("RateLimit"));
    }

    @Test
    void the_fields_tell_the_policy_and_what_is_left() {
        RateLimit.Balance balance = limit.spend("one", 4);
        assertEquals("\"writes\";q=10;w=3600", balance.fields().get("RateLimit-Policy"));
        assertEquals("\"writes\";r=6;t=1440", balance.fields().get("RateLimit"));
    }

    @Test
    void a_refusal_says_how_long_to_wait() {
        limit.spend("one", 10);
        ProblemException refusal = limit.spend("one", 1).refusal();
        assertEquals(ProblemType.TOO_MANY_REQUESTS, refusal.type());
        assertEquals("360", refusal.headers().get("Retry-After"));
        assertEquals("\"writes\";r=0;t=3600", refusal.headers().get("RateLimit"));
    }

    private record Hourly(int quota) implements SecurityConfig.Limit {
        @Override
        public Duration window() {
            return Duration.ofHours(1);
        }
    }
}
