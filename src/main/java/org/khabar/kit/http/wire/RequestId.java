package org.khabar.kit.http.wire;

import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.khabar.kit.id.Ids;

/**
 * What a request is called, in its answer, in the log and in the audit log: the name that its {@code X-Request-Id} proposes,
 * when that is one, else a new one.
 */
public final class RequestId {

    /** Its header field, both ways. */
    static final String FIELD = "X-Request-Id";

    private static final String IN_LOG = "requestId";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/+=@-]{0,99}");

    private RequestId() {}

    /** The name that was given to the request when it came in. */
    public static String of(HttpServerRequest request) {
        return Objects.requireNonNull(
                request.response().headers().get(FIELD), "every request passes the outermost handler");
    }

    /** Gives the request its name, unless it has one. */
    static void give(HttpServerRequest request, Clock clock) {
        if (!request.response().headers().contains(FIELD)) {
            String proposed = request.getHeader(FIELD);
            boolean sane = proposed != null && NAME.matcher(proposed).matches();
            String name = sane ? proposed : Ids.quickly(clock.instant()).toString();
            request.response().headers().set(FIELD, name);
            MDC.put(IN_LOG, name);
        }
    }
}
