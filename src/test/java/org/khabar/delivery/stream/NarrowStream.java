package org.khabar.delivery.stream;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A connection whose client takes as many pieces as it is told, and no more. */
final class NarrowStream implements WriteStream<Buffer> {

    private static final Pattern EVENT = Pattern.compile("event: .*\nid: (\\d+)\n");

    final List<Buffer> sent = new ArrayList<>();
    private @Nullable Handler<Void> drained;
    private int room = 100;

    /** From now on it takes so many pieces. */
    void take(int pieces) {
        room = pieces;
        if (drained != null) {
            drained.handle(null);
        }
    }

    /** The numbers of the events that were sent. */
    List<Long> ids() {
        return sent.stream()
                .map(piece -> EVENT.matcher(piece.toString()))
                .filter(Matcher::lookingAt)
                .map(event -> Long.valueOf(event.group(1)))
                .toList();
    }

    @Override
    public Future<Void> write(Buffer piece) {
        room--;
        sent.add(piece);
        return Future.succeededFuture();
    }

    @Override
    public boolean writeQueueFull() {
        return room <= 0;
    }

    @Override
    public WriteStream<Buffer> drainHandler(@Nullable Handler<Void> handler) {
        drained = handler;
        return this;
    }

    @Override
    public void write(Buffer piece, Handler<AsyncResult<Void>> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void end(Handler<AsyncResult<Void>> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WriteStream<Buffer> setWriteQueueMaxSize(int size) {
        return this;
    }

    @Override
    public WriteStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this;
    }
}
