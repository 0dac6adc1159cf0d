package org.khabar.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** Produces the clock that everything asks for the time; a test that produces another one decides what time it is. */
@ApplicationScoped
public class ClockProducer {

    /** Where a newsroom's days begin and end: "today" and date filters are cut here, instants stay UTC. */
    public static final ZoneId NEWSROOM_ZONE = ZoneId.of("Asia/Kolkata");

    /** The system clock in UTC, cut to microseconds: what both databases keep, so that an instant reads back unchanged. */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
