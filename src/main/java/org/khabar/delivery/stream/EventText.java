package org.khabar.delivery.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangesConfig;

/**
 * The bytes of events (HTML Living Standard, section 9.2.5). An event is written once for all subscribers of the node, and kept
 * for as long as its change is among the newest.
 */
@ApplicationScoped
class EventText {

    private final ObjectMapper mapper;
    private final AtomicReferenceArray<Written> places;
    private volatile Pulse pulse = new Pulse(-1, Buffer.buffer());

    @Inject
    EventText(ObjectMapper mapper, ChangesConfig config) {
        this(mapper, config.recent());
    }

    /** Keeps the events of so many changes. */
    EventText(ObjectMapper mapper, int kept) {
        this.mapper = mapper;
        this.places = new AtomicReferenceArray<>(Math.max(1, kept));
    }

    /** What is written of one change so far: its number, and the bytes by the event's name. */
    private record Written(long seq, Map<EventName, Buffer> events) {}

    private record Pulse(long position, Buffer bytes) {}

    /** The change as an event of that name. */
    Buffer of(Change change, EventName name) {
        int place = (int) (change.seq % places.length());
        Written kept = places.get(place);
        if (kept == null || kept.seq < change.seq) {
            kept = new Written(change.seq, new EnumMap<>(EventName.class));
            places.set(place, kept);
        }
        if (kept.seq != change.seq) {
            // Read from the database for someone who was away for long: others hardly ask for it.
            return write(change, name);
        }
        synchronized (kept.events) {
            return kept.events.computeIfAbsent(name, missing -> write(change, missing));
        }
    }

    private Buffer write(Change change, EventName name) {
        try {
            String data = mapper.writeValueAsString(ChangeEvent.of(change, name));
            return Buffer.buffer("event: " + name.word() + "\nid: " + change.seq + "\ndata: " + data + "\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be written as JSON", e);
        }
    }

    /** How a stream begins: when to come back, and from where; after it, where there is need, that everything is to be fetched. */
    static Buffer greeting(Beginning.Place place, Duration retry) {
        Buffer greeting = Buffer.buffer("retry: " + retry.toMillis() + "\nid: " + place.position() + "\n\n");
        return place.restart() ? greeting.appendBuffer(restart(place.position())) : greeting;
    }

    /** That the client has to fetch everything anew, and is told of what comes behind the position. */
    static Buffer restart(long position) {
        return Buffer.buffer("event: " + EventName.RESTART.word() + "\nid: " + position + "\ndata: {}\n\n");
    }

    /** A comment, which keeps the connection open, and an event without data, which tells clients alone where they stand. */
    Buffer heartbeat(long position) {
        Pulse last = pulse;
        if (last.position != position) {
            last = new Pulse(position, Buffer.buffer(": still here\nid: " + position + "\n\n"));
            pulse = last;
        }
        return last.bytes;
    }
}
