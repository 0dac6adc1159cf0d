package org.khabar.kit.http.cache;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The making of an answer that is not kept yet, and the requests for the same that wait for it.
 */
final class Rendering {

    private final AnswerKey asked;
    private final long begun;
    private final AnswerStore store;
    private final List<Consumer<@Nullable StoredAnswer>> waiting = new ArrayList<>();
    private boolean ended;

    Rendering(AnswerKey asked, AnswerStore store) {
        this.asked = asked;
        this.begun = store.moment();
        this.store = store;
    }

    /** Keeps the answer, if nothing in it has changed meanwhile, and gives it to those who wait. */
    void keep(StoredAnswer answer) {
        store.keep(asked, answer, begun);
        end(answer);
    }

    /** Makes a request wait; false when there is nothing to wait for any more, or when what comes may be out of date already. */
    synchronized boolean join(RoutingContext request, BiConsumer<RoutingContext, @Nullable StoredAnswer> then) {
        if (ended || store.moment() != begun) {
            return false;
        }
        Context context = Objects.requireNonNull(Vertx.currentContext(), "Vert.x has read the request");
        waiting.add(answer -> context.runOnContext(on -> then.accept(request, answer)));
        return true;
    }

    /** Lets those who wait go on by themselves, unless they have their answer. */
    void end() {
        end(null);
    }

    private void end(@Nullable StoredAnswer answer) {
        List<Consumer<@Nullable StoredAnswer>> all;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            all = List.copyOf(waiting);
        }
        all.forEach(one -> one.accept(answer));
    }

    AnswerKey asked() {
        return asked;
    }
}
