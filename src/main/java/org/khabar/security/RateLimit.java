package org.khabar.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/**
 * How much each of many may spend in a window of time. What was spent comes back evenly. Counted on this node alone, and only
 * for those who were here of late: at most {@value #MOST} of them.
 */
final class RateLimit {

    private static final int MOST = 50_000;
    private static final long NANOS = 1_000_000_000L;

    private final String name;
    private final long quota;
    private final Duration window;
    private final Cache<String, Bucket> buckets;

    /** A limit of that many units per window, whose length is told in whole seconds. */
    RateLimit(String name, SecurityConfig.Limit limit) {
        if (limit.quota() < 1 || limit.window().toSeconds() < 1) {
            throw new IllegalStateException(
                    "khabar.security." + name + " needs a quota and a window of 1 (second) at least");
        }
        this.name = name;
        this.quota = limit.quota();
        this.window = limit.window();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(limit.window().multipliedBy(2))
                .build();
    }

    /** Takes so many units from what someone has left, or none when that is not enough. */
    Balance spend(String who, int units) {
        if (units == 0) {
            return look(who);
        }
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(units);
        return new Balance(probe.isConsumed(), probe.getRemainingTokens(), probe.getNanosToWaitForRefill());
    }

    /** What someone has left, told as though they asked for one unit. */
    Balance look(String who) {
        var estimate = bucket(who).estimateAbilityToConsume(1);
        return new Balance(estimate.canBeConsumed(), estimate.getRemainingTokens(), estimate.getNanosToWaitForRefill());
    }

    private Bucket bucket(String who) {
        return buckets.get(
                who,
                missing -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                        .build());
    }

    /** What is left, and for how many nanoseconds to wait for what was not granted. */
    final class Balance {

        private final boolean granted;
        private final long left;
        private final long wait;

        private Balance(boolean granted, long left, long wait) {
            this.granted = granted;
            this.left = left;
            this.wait = wait;
        }

        boolean isGranted() {
            return granted;
        }

        /** The header fields of draft-ietf-httpapi-ratelimit-headers-10: the policy, and what is left of it until it is full. */
        Map<String, String> fields() {
            String quoted = '"' + name + '"';
            long missing = quota - left;
            long full = Math.ceilDiv(missing * window.toSeconds(), quota);
            return Map.of(
                    "RateLimit-Policy", quoted + ";q=" + quota + ";w=" + window.toSeconds(),
                    "RateLimit", quoted + ";r=" + left + ";t=" + full);
        }

        /** Refuses what was not granted. */
        ProblemException refusal() {
            String seconds = Long.toString(Math.max(1, Math.ceilDiv(wait, NANOS)));
            String detail = "The limit \"" + name + "\" of " + quota + " in " + window.toSeconds()
                    + " seconds is used up. Wait for " + seconds + " seconds.";
            return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), fields())
                    .withHeader("Retry-After", seconds);
        }
    }
}
