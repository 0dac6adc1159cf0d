package org.khabar.kit.http.wire;

import io.vertx.core.http.HttpServerRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with a problem as soon as more of it was read than is accepted. */
final class LimitedStream extends FilterInputStream {

    private final HttpServerRequest request;
    private final long limit;
    private long read;

    LimitedStream(InputStream body, HttpServerRequest request, long limit) {
        super(body);
        this.request = request;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int some = super.read(target, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) {
        read += more;
        if (read > limit) {
            throw Limits.bodyTooLarge(request, limit);
        }
    }
}
