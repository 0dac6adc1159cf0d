package org.khabar.content.change.tail;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.ChangeLog;

/** How far everyone downstream is behind the change log. */
@ApplicationScoped
public class Followers {

    private final List<ChangeConsumer> consumers;
    private final ChangeLog log;
    private final PositionRepository positions;

    Followers(@All List<ChangeConsumer> consumers, ChangeLog log, PositionRepository positions) {
        this.consumers = consumers;
        this.log = log;
        this.positions = positions;
    }

    /**
     * How one consumer fares.
     *
     * @param behind how many changes it has still to take; not negative
     * @param failures how often in a row it has failed
     * @param pausedUntil when it is tried again after a failure; null when it is not left in peace
     */
    public record Standing(
            String consumer,
            long behind,
            int failures,
            @Nullable Instant pausedUntil) {}

    /** The names of all, whether they have begun or not. */
    public List<String> names() {
        return consumers.stream().map(ChangeConsumer::name).sorted().toList();
    }

    /** Of every consumer of this build that has begun, by name. */
    @Transactional
    public List<Standing> standings() {
        // The positions first: a consumer that goes on meanwhile is never ahead of the head that is read later.
        Map<String, ConsumerPosition> known =
                positions.all().stream().collect(Collectors.toMap(position -> position.name, Function.identity()));
        long head = log.head();
        return names().stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(it -> new Standing(it.name, Math.max(0, head - it.position), it.failures, it.pausedUntil))
                .toList();
    }
}
