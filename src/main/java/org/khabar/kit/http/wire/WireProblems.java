package org.khabar.kit.http.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.khabar.kit.problem.Failures;
import org.khabar.kit.problem.ProblemAnswer;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Answers with a problem document where Quarkus REST was never asked. */
@Singleton
final class WireProblems {

    private static final int INTERNAL = 500;

    private final ObjectMapper mapper;

    WireProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        ProblemAnswer answer =
                ProblemAnswer.of(problem(context), context.request().path());
        response.setStatusCode(answer.document().status());
        answer.headers().forEach(response::putHeader);
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(Buffer.buffer(bytes(answer)));
        }
    }

    /** A status that the framework decided on says what its own exception is about; without one it is a failure. */
    private static ProblemException problem(RoutingContext context) {
        int status = context.statusCode();
        if (context.failure() == null || status >= 400 && status < INTERNAL) {
            return Failures.plain(ProblemType.ofStatus(status));
        }
        return Failures.problem(context.failure());
    }

    private byte[] bytes(ProblemAnswer answer) {
        try {
            return mapper.writeValueAsBytes(answer.document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written as JSON", e);
        }
    }
}
