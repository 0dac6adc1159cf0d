package org.khabar.kit.http.wire;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** The outermost handler of every request: limits and syntax on the way in, what every answer carries on the way out. */
@ApplicationScoped
public class Wire {

    /** Before everything of Quarkus that could answer: its own handlers begin at about −300. */
    private static final int OUTERMOST = -1000;

    private static final int NO_CONTENT = 204;

    private final Limits limits;
    private final AnswerHeaders headers;
    private final WireProblems problems;

    Wire(Clock clock, HttpConfig config, WireProblems problems) {
        this.limits = new Limits(config);
        this.headers = new AnswerHeaders(config, clock);
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
            headers.crossOrigin()
                    .preflight(context.request(), context.response().headers());
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
        headers.begin(context.request());
        context.addHeadersEndHandler(end -> headers.end(context.request()));
        if (BrotliRefusal.isIn(context.request())) {
            context.addHeadersEndHandler(
                    end -> BrotliRefusal.honour(context.response().headers()));
        }
    }
}
