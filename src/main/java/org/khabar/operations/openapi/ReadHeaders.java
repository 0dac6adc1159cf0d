package org.khabar.operations.openapi;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The header fields that every public read answers with. */
final class ReadHeaders {

    private static final String PAGES = "list";

    /** Besides pages: what holds lists, and so does not know when it last changed. */
    private static final Set<String> LISTS =
            Set.of("getSectionTree", "getSection", "getFront", "getHub", "getLatestFeed", "getArticleFeed", "getFeed");

    /** What is made for one client and never stored. */
    static final Set<String> UNSTORED = Set.of("streamChanges", "syncContent");

    private ReadHeaders() {}

    static void addTo(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        if (ok == null) {
            return;
        }
        if (UNSTORED.contains(String.valueOf(operation.getOperationId()))) {
            ok.addHeader("Cache-Control", header("Not to be kept", "no-store"));
            return;
        }
        ok.addHeader("ETag", header("Strong validator of this answer", "\"pY5rXl0J2uTq0m1V8n6c3w\""));
        if (!isList(String.valueOf(operation.getOperationId()))) {
            ok.addHeader("Last-Modified", header("Newest change among all it shows", "Thu, 02 May 2024 13:05:00 GMT"));
        }
        ok.addHeader(
                "Cache-Control",
                header("How long browsers and shared caches may keep it", "public, max-age=30, s-maxage=300"));
        ok.addHeader(
                "Surrogate-Key",
                header("Names everything in the answer, for purging", "article-018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44"));
        if (String.valueOf(operation.getOperationId()).startsWith(PAGES)) {
            ok.addHeader(
                    "Link",
                    header(
                            "RFC 8288: self, and next where another page follows",
                            "<https://api.example.org/v1/articles?cursor=abc>; rel=\"next\""));
        }
    }

    private static boolean isList(String operationId) {
        return operationId.startsWith(PAGES) || LISTS.contains(operationId);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .addExample(example));
    }
}
