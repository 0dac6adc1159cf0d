package org.khabar.kit.http.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.regex.Pattern;

/** The outermost handler of every request: limits and syntax on the way in, what every answer carries on the way out. */
@ApplicationScoped
public class Wire {

    /** Before everything of Quarkus that could answer: its own handlers begin at about −300. */
    private static final int OUTERMOST = -1000;

    private static final int NO_CONTENT = 204;

    /** A weight of nothing means: not acceptable (RFC 9110 section 12.5.3). */
    private static final Pattern NO_BROTLI = Pattern.compile("(?i)(^|[,\\s])br\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private final Clock clock;
    private final Limits limits;
    private final CrossOrigin crossOrigin;
    private final WireProblems problems;

    Wire(Clock clock, HttpConfig config, WireProblems problems) {
        this.clock = clock;
        this.limits = new Limits(config);
        this.crossOrigin = new CrossOrigin(config.cors());
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(OUTERMOST).handler(this::enter).failureHandler(this::fail);
    }

    private void enter(RoutingContext context) {
        prepare(context);
        Syntax.check(context.request());
        limits.check(context.request());
        if (CrossOrigin.isPreflight(context.request())) {
            crossOrigin.preflight(context.request(), context.response().headers());
            context.response().setStatusCode(NO_CONTENT).end();
        } else {
            context.next();
        }
    }

    private void fail(RoutingContext context) {
        prepare(context);
        problems.answer(context);
    }

    private void prepare(RoutingContext context) {
        RequestId.give(context.request(), clock);
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        crossOrigin.permit(context.request(), headers);
        boolean packable = context.request().headers().getAll(HttpHeaderNames.ACCEPT_ENCODING).stream()
                .noneMatch(codings -> NO_BROTLI.matcher(codings).find());
        context.addHeadersEndHandler(end -> complete(headers, packable));
    }

    /**
     * No answer leaves without a date and without saying whether it may be stored. Netty takes a refusal of Brotli for the
     * wish to have it as soon as another coding is accepted; such an answer is sent as it is.
     */
    private void complete(MultiMap headers, boolean packable) {
        if (!packable && !headers.contains(HttpHeaderNames.CONTENT_ENCODING)) {
            headers.set(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.IDENTITY);
        }
        if (!headers.contains(HttpHeaderNames.DATE)) {
            headers.set(HttpHeaderNames.DATE, HttpDates.format(clock.instant()));
        }
        if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
            headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        }
    }
}
