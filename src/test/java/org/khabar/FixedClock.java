package org.khabar;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of every test: it stands at the morning after the count, the "now" of the sample newsroom, until moved. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FixedClock extends Clock {

    /** Where it stands at first. */
    public static final Instant ANCHOR = Instant.parse("2024-06-05T06:30:00Z");

    private volatile Instant now = ANCHOR;

    /** Moves it by so much, backwards when negative. Whoever moves it puts it back. */
    public void move(Duration by) {
        now = now.plus(by);
    }

    /** Sets it. Whoever sets it puts it back. */
    public void set(Instant instant) {
        now = instant;
    }

    /** Puts it back to where it stands at first. */
    public void reset() {
        now = ANCHOR;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return fixed(now, zone);
    }
}
