package org.khabar.kit.http.cache;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.khabar.kit.http.Revalidation;

/** Sends a kept answer as the request wants it: whole, only its fields, or as 304; in the best coding that it accepts. */
final class Delivery {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    void send(RoutingContext context, StoredAnswer answer) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        MultiMap fields = response.headers();
        answer.fields().forEach(fields::set);
        if (answer.status() == OK && isHeld(request, answer.validators())) {
            fields.remove(HttpHeaderNames.CONTENT_TYPE);
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.setStatusCode(answer.status());
        Coding coding = Coding.accepted(request.headers().getAll(HttpHeaderNames.ACCEPT_ENCODING), answer.bodies());
        Buffer body = answer.body(coding);
        // Said of identity too, so that Vert.x does not encode the body once more.
        fields.set(HttpHeaderNames.CONTENT_ENCODING, coding.word());
        if (request.method().equals(HttpMethod.HEAD)) {
            fields.set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(body.length()));
            response.end();
        } else {
            response.end(body);
        }
    }

    private static boolean isHeld(HttpServerRequest request, StoredAnswer.Validators validators) {
        return validators.tag() != null && Revalidation.of(request).isMet(validators.tag(), validators.modifiedAt());
    }
}
