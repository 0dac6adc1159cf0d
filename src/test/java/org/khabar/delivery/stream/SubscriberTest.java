package org.khabar.delivery.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.Change;
import org.khabar.content.change.LoggedChange;
import org.khabar.content.change.recent.ListWatch;
import org.khabar.content.change.recent.Stretch;
import org.khabar.content.listing.ArticleQuery;

/** A subscriber whose connection takes as much as the test says. */
class SubscriberTest {

    private static final UUID ALL = UUID.randomUUID();

    private final EventText text = new EventText(new ObjectMapper().registerModule(new JavaTimeModule()), 100);
    private final NarrowStream out = new NarrowStream();
    private final List<Long> asked = new ArrayList<>();
    private Stretch known = new Stretch(0, List.of());
    private long forgotten;
    private boolean cut;

    @Test
    void what_is_new_is_told_once_in_order_with_its_place_in_the_log() {
        Subscriber one = subscriber(0);
        log(1, 3);
        one.wake();
        one.wake();
        assertEquals(List.of(1L, 2L, 3L), out.ids());
        log(4, 4);
        one.wake();
        assertEquals(List.of(1L, 2L, 3L, 4L), out.ids());
    }

    @Test
    void who_reads_slowly_is_written_no_more_than_fits_and_goes_on_from_there() {
        Subscriber slow = subscriber(0);
        out.take(2);
        log(1, 5);
        slow.wake();
        assertEquals(List.of(1L, 2L), out.ids());
        out.take(100);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), out.ids());
    }

    @Test
    void who_takes_nothing_from_one_heartbeat_to_the_next_is_dropped() {
        Subscriber stuck = subscriber(0);
        out.take(1);
        log(1, 5);
        stuck.wake();
        stuck.beat();
        assertFalse(cut);
        stuck.beat();
        assertTrue(cut);
        out.take(100);
        assertEquals(List.of(1L), out.ids());
    }

    @Test
    void who_takes_little_stays() {
        Subscriber slow = subscriber(0);
        out.take(1);
        log(1, 5);
        slow.wake();
        for (int i = 0; i < 4; i++) {
            slow.beat();
            out.take(1);
        }
        assertFalse(cut);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), out.ids());
    }

    @Test
    void who_was_away_for_longer_than_memory_reaches_is_read_from_the_log() {
        known = new Stretch(7, changes(8, 10));
        subscriber(2);
        assertEquals(List.of(2L, 5L), asked);
        assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L), out.ids());
    }

    @Test
    void who_was_away_for_longer_than_the_log_reaches_starts_over_and_hears_what_is_new() {
        known = new Stretch(50, List.of());
        forgotten = 40;
        Subscriber lost = subscriber(2);
        assertEquals("event: restart\nid: 50\ndata: {}\n\n", out.sent.getLast().toString());
        log(51, 52);
        lost.wake();
        assertEquals(List.of(50L, 51L, 52L), out.ids());
    }

    @Test
    void who_was_told_by_a_node_that_is_ahead_hears_nothing_twice() {
        Subscriber early = subscriber(2);
        log(1, 2);
        early.wake();
        assertEquals(List.of(), out.ids());
        log(3, 3);
        early.wake();
        assertEquals(List.of(3L), out.ids());
    }

    @Test
    void a_heartbeat_tells_where_the_client_stands_though_nothing_was_for_it() {
        ListWatch nothing = new ListWatch(List.of(), Set.of(UUID.randomUUID()), ArticleQuery.Times.ANY);
        Subscriber one = subscriber(0, new StreamFilter(nothing, StreamFilter.all()));
        log(1, 3);
        one.wake();
        one.beat();
        assertEquals(": still here\nid: 3\n\n", out.sent.getLast().toString());
    }

    @Test
    void an_event_is_written_once_for_everyone() {
        Change change = changes(1, 1).getFirst();
        Buffer event = text.of(change, EventName.UPDATED);
        assertSame(event, text.of(change, EventName.UPDATED));
        assertTrue(
                event.toString().startsWith("event: updated\nid: 1\ndata: {\"type\":\"article\","), event.toString());
        assertTrue(event.toString().endsWith("}\n\n"));
        assertFalse(text.of(change, EventName.WITHDRAWN).toString().contains("slug"));
    }

    private void log(long from, long to) {
        List<Change> all = new ArrayList<>(known.changes());
        all.addAll(changes(from, to));
        known = new Stretch(known.begin(), all);
    }

    private static List<Change> changes(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(seq -> LoggedChange.article(seq, UUID.randomUUID(), Set.of(ALL), Set.of(ALL)))
                .toList();
    }

    private Subscriber subscriber(long position) {
        ListWatch all = new ListWatch(List.of(), Set.of(), ArticleQuery.Times.ANY);
        return subscriber(position, new StreamFilter(all, StreamFilter.all()));
    }

    private Subscriber subscriber(long position, StreamFilter filter) {
        Subscriber.Missed log = (from, then) -> {
            asked.add(from);
            if (from < forgotten) {
                then.accept(List.of(), LoggedChange.tooShort(from));
            } else {
                then.accept(changes(from + 1, from + 3), null);
            }
        };
        Subscriber subscriber = new Subscriber(
                new Subscriber.Sources(() -> known, log, text),
                filter,
                position,
                new Subscriber.Connection(out, Runnable::run, () -> cut = true));
        subscriber.begin(EventText.greeting(new Beginning.Place(position, false), Duration.ofSeconds(3)));
        return subscriber;
    }
}
