package org.khabar.editorial.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.HeaderParam;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.id.Digest;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;
import org.khabar.security.CurrentActor;

/** Carries a request with a key out once, and answers the same whenever it comes again within a day. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;

    private final ReceiptRepository receipts;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentInterceptor(ReceiptRepository receipts, CurrentActor actor, ObjectMapper json, Clock clock) {
        this.receipts = receipts;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String chosen = chosen(call);
        if (chosen == null) {
            return call.proceed();
        }
        Receipt.Key key = new Receipt.Key(actor.actor().id(), chosen);
        String fingerprint = fingerprint(call);
        Optional<Receipt> earlier = earlier(key);
        if (earlier.isPresent()) {
            return replay(earlier.get(), fingerprint);
        }
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> first(call, new Receipt(key, fingerprint, clock.instant())));
        } catch (PersistenceException e) {
            // The same request was faster, on this node or on another: its answer is there now, or its work goes on.
            return replay(earlier(key).orElseThrow(() -> e), fingerprint);
        }
    }

    private Object first(InvocationContext call, Receipt receipt) throws Exception {
        receipts.add(receipt);
        Object answer = call.proceed();
        if (!(answer instanceof RestResponse<?> response)) {
            throw new IllegalStateException(call.getMethod() + " must answer a RestResponse");
        }
        Object entity = response.getEntity();
        receipt.answer(
                response.getStatus(),
                response.getHeaderString("Location"),
                response.getHeaderString("ETag"),
                entity == null ? null : json.writeValueAsString(entity));
        return answer;
    }

    private Optional<Receipt> earlier(Receipt.Key key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Receipt> found = receipts.find(key);
            if (found.isPresent()
                    && found.get().createdAt.isBefore(clock.instant().minus(ReceiptRepository.KEPT))) {
                receipts.remove(found.get());
                return Optional.empty();
            }
            return found;
        });
    }

    private RestResponse<Object> replay(Receipt receipt, String fingerprint) throws JsonProcessingException {
        if (!receipt.fingerprint.equals(fingerprint)) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE_CONTENT,
                    "The Idempotency-Key was used for another request.",
                    List.of(Violation.header(HEADER, "was used for another request within the last 24 hours")));
        }
        RestResponse.ResponseBuilder<Object> answer =
                RestResponse.ResponseBuilder.create(Objects.requireNonNull(receipt.status));
        if (receipt.body != null) {
            answer.entity(json.readTree(receipt.body));
        }
        Map<String, @Nullable String> headers = new LinkedHashMap<>();
        headers.put("Location", receipt.location);
        headers.put("ETag", receipt.tag);
        headers.forEach((name, value) -> {
            if (value != null) {
                answer.header(name, value);
            }
        });
        return answer.header("Idempotency-Replayed", "true").build();
    }

    /** The operation and everything that was sent to it, but the key. */
    private static String fingerprint(InvocationContext call) {
        StringBuilder sent = new StringBuilder(call.getMethod().toString());
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!isKey(parameters[i])) {
                sent.append('\n').append(call.getParameters()[i]);
            }
        }
        return Digest.of(sent.toString());
    }

    private static @Nullable String chosen(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isKey(parameters[i])) {
                return checked((String) call.getParameters()[i]);
            }
        }
        throw new IllegalStateException(call.getMethod() + " does not declare " + HEADER);
    }

    private static @Nullable String checked(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST)) {
            throw ProblemException.invalid(
                    ProblemType.INVALID_PARAMETER,
                    List.of(Violation.header(HEADER, "must be 1 to " + LONGEST + " characters")));
        }
        return key;
    }

    private static boolean isKey(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotationsByType(HeaderParam.class))
                .anyMatch(header -> header.value().equals(HEADER));
    }
}
