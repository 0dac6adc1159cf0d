package org.khabar.kit.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.http.wire.HttpDates;

/**
 * Whether a client's copy still holds (RFC 9110 section 13.1).
 *
 * @param ifNoneMatch every If-None-Match field; when there is one, If-Modified-Since is not looked at
 * @param ifModifiedSince the only If-Modified-Since field, or null
 */
public record Revalidation(
        List<String> ifNoneMatch, @Nullable String ifModifiedSince) {

    public Revalidation {
        ifNoneMatch = List.copyOf(ifNoneMatch);
    }

    /** The conditions of a request. */
    public static Revalidation of(HttpServerRequest request) {
        return new Revalidation(
                request.headers().getAll(HttpHeaders.IF_NONE_MATCH),
                request.headers().get(HttpHeaders.IF_MODIFIED_SINCE));
    }

    /** Whether the client has what would be sent; no date is looked at when there is none. */
    public boolean isMet(String tag, @Nullable Instant modifiedAt) {
        if (!ifNoneMatch.isEmpty()) {
            return ETags.noneMatchNames(ifNoneMatch, tag);
        }
        if (ifModifiedSince == null || modifiedAt == null) {
            return false;
        }
        Instant modified = modifiedAt.truncatedTo(ChronoUnit.SECONDS);
        return HttpDates.parse(ifModifiedSince)
                .filter(since -> !modified.isAfter(since))
                .isPresent();
    }
}
