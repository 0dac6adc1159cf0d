package org.khabar.delivery.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.LogTooShortException;
import org.khabar.content.change.recent.Stretch;

/**
 * Someone who listens: a position in the log, and a connection. Whatever they are to hear of is written for as long as the connection
 * takes more, and goes on from the position when it does again; nothing is queued for them meanwhile. All of it happens on the
 * connection's event loop.
 */
final class Subscriber {

    private final Sources sources;
    private final StreamFilter filter;
    private final Connection connection;
    private final AtomicBoolean woken = new AtomicBoolean();
    private long position;
    private List<Change> missed = List.of();
    private boolean reading;
    private long stalledAt = -1;
    private boolean closed;

    Subscriber(Sources sources, StreamFilter filter, long position, Connection connection) {
        this.sources = sources;
        this.filter = filter;
        this.position = position;
        this.connection = connection;
    }

    /**
     * Where events come from, the same for all.
     *
     * @param recent what is known of the log at the moment
     */
    record Sources(Supplier<Stretch> recent, Missed missed, EventText text) {}

    /** What is no longer in memory. */
    @FunctionalInterface
    interface Missed {

        /**
         * Reads changes behind the position.
         *
         * @param then is handed them, or what went wrong: LogTooShortException when they are not to be had any more
         */
        void read(long position, BiConsumer<List<Change>, @Nullable RuntimeException> then);
    }

    /**
     * Where they go.
     *
     * @param loop everything happens here
     * @param cut ends the connection at once, whatever is still to be sent
     */
    record Connection(WriteStream<Buffer> out, Executor loop, Runnable cut) {}

    /** Begins, with a greeting that was made for it. */
    void begin(Buffer greeting) {
        connection.out.drainHandler(drained -> pump());
        connection.loop.execute(() -> {
            connection.out.write(greeting);
            pump();
        });
    }

    /** There may be something new. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            connection.loop.execute(() -> {
                woken.set(false);
                pump();
            });
        }
    }

    /**
     * Says that the server is there. Who has taken nothing since the last time is dropped: they come back from where they stand.
     */
    void beat() {
        connection.loop.execute(() -> {
            boolean full = connection.out.writeQueueFull();
            if (full && stalledAt == position) {
                drop();
            } else if (!full && !closed && !reading) {
                connection.out.write(sources.text.heartbeat(position));
            }
            stalledAt = full ? position : -1;
        });
    }

    /** Ends the stream in good order. */
    void finish() {
        connection.loop.execute(() -> {
            if (!closed) {
                closed = true;
                connection.out.end();
            }
        });
    }

    /** Forgets the connection, which has ended. */
    void end() {
        closed = true;
    }

    private void drop() {
        if (!closed) {
            closed = true;
            connection.cut.run();
        }
    }

    private void pump() {
        while (!closed && !reading && !connection.out.writeQueueFull()) {
            Change next = next();
            if (next == null) {
                return;
            }
            EventName name = filter.name(next);
            if (name != null) {
                connection.out.write(sources.text.of(next, name));
            }
            position = next.seq;
        }
    }

    /** The next change that is at hand; null when there is none, or when it is being read. */
    private @Nullable Change next() {
        if (!missed.isEmpty()) {
            Change first = missed.getFirst();
            missed = missed.subList(1, missed.size());
            return first;
        }
        Stretch stretch = sources.recent.get();
        if (stretch.reaches(position)) {
            return position == stretch.end() ? null : stretch.next(position);
        }
        if (position < stretch.begin()) {
            reading = true;
            sources.missed.read(position, (found, failure) -> connection.loop.execute(() -> takeUp(found, failure)));
        }
        // Otherwise another node was ahead of this one, which will hear of it soon.
        return null;
    }

    private void takeUp(List<Change> found, @Nullable RuntimeException failure) {
        reading = false;
        if (closed) {
            return;
        }
        if (failure instanceof LogTooShortException) {
            position = sources.recent.get().end();
            connection.out.write(EventText.restart(position));
        } else if (failure != null) {
            // The database is away: they come back, and it may be there again.
            drop();
            return;
        }
        missed = found;
        pump();
    }
}
