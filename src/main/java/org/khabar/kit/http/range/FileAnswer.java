package org.khabar.kit.http.range;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.http.ETags;
import org.khabar.kit.http.Revalidation;
import org.khabar.kit.http.wire.HttpDates;
import org.khabar.kit.problem.Failures;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Answers a GET or HEAD with a file, looking at conditions in the order of RFC 9110 section 13.2.2. */
public final class FileAnswer {

    private static final int NOT_MODIFIED = 304;
    private static final int PARTIAL_CONTENT = 206;

    private final ServedFile file;
    private final HttpServerRequest request;

    private FileAnswer(ServedFile file, HttpServerRequest request) {
        this.file = file;
        this.request = request;
    }

    /**
     * The answer, to which the caller adds how long it may be stored.
     *
     * @throws ProblemException 412 when the client has parts of another file, 416 when it asks for what lies beyond the end
     */
    public static Response.ResponseBuilder of(ServedFile file, HttpServerRequest request) {
        return new FileAnswer(file, request).answer();
    }

    private Response.ResponseBuilder answer() {
        if (isAnotherFile()) {
            throw Failures.plain(ProblemType.PRECONDITION_FAILED);
        }
        if (Revalidation.of(request).isMet(file.tag(), file.modifiedAt())) {
            return labelled(Response.status(NOT_MODIFIED));
        }
        boolean head = request.method().equals(HttpMethod.HEAD);
        Optional<ByteRange> range =
                head || !isRangeMeantForThis() ? Optional.empty() : ByteRange.of(header("Range"), file.size());
        return range.map(this::part).orElseGet(() -> whole(head));
    }

    private Response.ResponseBuilder whole(boolean head) {
        Response.ResponseBuilder whole = labelled(Response.ok())
                .type(file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.CONTENT_LENGTH, file.size());
        return head ? whole : whole.entity(new PathPart(file.path(), 0, file.size()));
    }

    private Response.ResponseBuilder part(ByteRange range) {
        return labelled(Response.status(PARTIAL_CONTENT))
                .type(file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header("Content-Range", range.contentRange(file.size()))
                .entity(new PathPart(file.path(), range.first(), range.length()));
    }

    private Response.ResponseBuilder labelled(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.ETAG, file.tag())
                .header(HttpHeaders.LAST_MODIFIED, HttpDates.format(file.modifiedAt()))
                .header("Accept-Ranges", "bytes");
    }

    /** If-Match, else If-Unmodified-Since: what resuming clients send that do not know If-Range. */
    private boolean isAnotherFile() {
        List<String> ifMatch = fields().getAll(HttpHeaders.IF_MATCH);
        if (!ifMatch.isEmpty()) {
            return !ETags.matchNames(ifMatch, file.tag());
        }
        return Optional.ofNullable(header(HttpHeaders.IF_UNMODIFIED_SINCE))
                .flatMap(HttpDates::parse)
                .filter(since -> modified().isAfter(since))
                .isPresent();
    }

    /** If-Range names the file by its strong tag, or by exactly its date (section 13.1.5). */
    private boolean isRangeMeantForThis() {
        String field = header("If-Range");
        return field == null
                || field.strip().equals(file.tag())
                || HttpDates.parse(field).filter(modified()::equals).isPresent();
    }

    private Instant modified() {
        return file.modifiedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    private MultiMap fields() {
        return request.headers();
    }

    private @Nullable String header(String name) {
        return fields().get(name);
    }
}
