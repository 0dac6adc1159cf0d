package org.khabar.kit.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of every error that the API can answer with. A constant's name makes its {@code type}, which clients
 * compare, so that a name is never changed once published. Each is described in {@code src/docs/api/problems.md} and
 * by the page that its {@code type} resolves to.
 */
public enum ProblemType {
    MALFORMED_REQUEST(
            400,
            "Malformed request",
            "The request is not well-formed HTTP, or its address is not a well-formed URI.",
            "Percent-encode the address as UTF-8 and send exactly one Host header."),
    MALFORMED_JSON(
            400,
            "Malformed JSON",
            "The body is not well-formed JSON, names a member twice, or is nested deeper than is accepted.",
            "Check the body with a JSON parser; the detail tells line and column."),
    INVALID_BODY(
            400,
            "Invalid body",
            "The body is JSON, but its members are not those that this operation takes.",
            "Correct the members that the violations point to, each with a JSON Pointer."),
    INVALID_PARAMETER(
            400,
            "Invalid parameter",
            "A parameter or header has a value that is not allowed, is empty, or is given more than once.",
            "Correct the parameters that the violations name."),
    UNKNOWN_PARAMETER(
            400,
            "Unknown parameter",
            "The query string has a parameter that this address does not take. None is ever ignored.",
            "Remove or correct it; the violation lists those that are allowed."),
    INVALID_CURSOR(
            400,
            "Invalid cursor",
            "The cursor is damaged, or was made by a list with another order or other filters.",
            "Start again without a cursor, and follow the next link of each page unchanged."),
    UNAUTHENTICATED(
            401,
            "Authentication needed",
            "The request carries no credentials, or credentials that are unknown, expired or revoked.",
            "Send valid credentials in the way that WWW-Authenticate names."),
    FORBIDDEN(
            403,
            "Not allowed",
            "The credentials are valid, but their role does not permit this operation.",
            "Ask an administrator for a role that permits it."),
    NOT_FOUND(
            404,
            "Not found",
            "Nothing is at this address.",
            "Check the address; the OpenAPI document lists every one there is."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The address exists, but does not take this method.",
            "Use one of the methods in the Allow header."),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "None of the media types in the Accept header can be produced here.",
            "Accept one of the media types that the OpenAPI document lists for this operation."),
    CONFLICT(
            409,
            "Conflict",
            "The request contradicts the present state of what it addresses.",
            "Read it again, decide anew, and repeat the request."),
    GONE(
            410,
            "Gone",
            "Something was at this address and has been withdrawn for good.",
            "Remove links and copies of it."),
    START_OVER(
            410,
            "Too long ago",
            "What has changed since then cannot be told any more: the change log does not reach back so far.",
            "Begin anew: ask without since or token."),
    PRECONDITION_FAILED(
            412,
            "Precondition failed",
            "Someone else changed it since it was read: If-Match names another version.",
            "Read it again, merge the changes, and repeat with the new ETag."),
    PAYLOAD_TOO_LARGE(
            413,
            "Body too large",
            "The body of the request is larger than is accepted.",
            "Send less at once; the detail tells the limit."),
    URI_TOO_LONG(
            414,
            "Address too long",
            "The address of the request is longer than is accepted.",
            "Ask for less at once; the detail tells the limit."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "The body is of a media type that this operation does not take.",
            "Send one that the OpenAPI document lists; Accept-Patch names those for PATCH."),
    RANGE_NOT_SATISFIABLE(
            416,
            "Range not satisfiable",
            "The Range header asks for bytes that lie outside of what is there.",
            "Ask for a range within the length that Content-Range tells."),
    UNPROCESSABLE_CONTENT(
            422,
            "Unprocessable content",
            "The request is well-formed, but a rule forbids what it asks for.",
            "Read the detail; the violations point to what breaks the rule."),
    PRECONDITION_REQUIRED(
            428,
            "Precondition required",
            "A change has to say which version it changes.",
            "Send If-Match with the ETag that was read."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "The client has used up its share for now.",
            "Wait for as long as Retry-After says."),
    HEADERS_TOO_LARGE(
            431,
            "Header fields too large",
            "The header fields of the request are larger than is accepted.",
            "Send fewer or shorter header fields; the detail tells the limit."),
    INTERNAL(
            500,
            "Internal error",
            "Something failed that is not the client's fault. It has been recorded.",
            "Try again later; when it persists, report the incident that the detail names."),
    UNAVAILABLE(
            503,
            "Unavailable",
            "The server is starting, stopping or overloaded, or something that it needs does not answer.",
            "Wait for as long as Retry-After says, then repeat the request."),
    INSUFFICIENT_STORAGE(
            507,
            "No room left",
            "The server has no room left to store what was sent; nothing of it was kept.",
            "Tell whoever runs the server that its disk is full, and repeat the request later.");

    private static final String FOLDER = "/problems/";
    private static final String NEVER_STORED = "no-store";
    private static final String STORED_SHORTLY = "public, max-age=10";

    private final int status;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemType(int status, String title, String meaning, String remedy) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** The last word of its {@code type}: {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} member, an absolute path that resolves to a page (RFC 9457 section 3.1.1). */
    public String type() {
        return FOLDER + slug();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** One sentence for people: what has happened. */
    public String meaning() {
        return meaning;
    }

    /** One sentence for people: what the client can do about it. */
    public String remedy() {
        return remedy;
    }

    /**
     * The Cache-Control of such an answer: what is not there may be remembered for seconds, which spares the database
     * when a dead link is popular; everything else depends on the request and is never stored.
     */
    public String cacheControl() {
        return this == NOT_FOUND || this == GONE ? STORED_SHORTLY : NEVER_STORED;
    }

    /** The type with this slug, if there is one. */
    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /**
     * The type that stands for an HTTP status that a library decided on. A status without a type of its own becomes the
     * general one of its class, 400 or 500, because an answer's status and its type must agree.
     */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL);
    }
}
