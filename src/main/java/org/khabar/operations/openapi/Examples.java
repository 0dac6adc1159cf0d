package org.khabar.operations.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Examples from the sample newsroom, kept true by tests: answers in {@code openapi/answers/{operationId}.json}, other media types with another ending, bodies of
 * requests in {@code openapi/requests/{operationId}.json}, and for path parameters names in {@code openapi/parameters.json}
 * that lead somewhere, by operation or by the address up to the parameter.
 */
final class Examples {

    private static final String FOLDER = "/openapi/";

    /** The files of answers by media type; a star stands for the operation. */
    private static final Map<String, String> FILES = Map.of(
            "application/json", "*.json",
            "application/ld+json", "*.ld.json",
            "application/vnd.iptc.ninjs+json", "*.ninjs.json",
            "application/rss+xml", "feed.rss",
            "application/atom+xml", "feed.atom",
            "application/feed+json", "feed.json",
            "application/xml", "*.xml",
            "text/plain", "*.txt");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<?, ?> parameters = (Map<?, ?>) read("parameters.json");

    void addTo(String address, Operation operation) {
        for (String status : List.of("200", "201")) {
            APIResponse ok = operation.getResponses().getAPIResponse(status);
            if (ok != null && ok.getContent() != null) {
                answer(operation.getOperationId(), ok.getContent());
            }
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            request(
                    "requests/" + operation.getOperationId() + ".json",
                    operation.getRequestBody().getContent());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> name(address, operation, parameter));
        }
    }

    /** What a card shows of an article. */
    Map<?, ?> card() {
        Map<?, ?> page = (Map<?, ?>) read("answers/listRelatedArticles.json");
        List<?> cards = (List<?>) Objects.requireNonNull(page.get("items"));
        return (Map<?, ?>) cards.getFirst();
    }

    /** Each media type has an example of its own; all feeds share theirs. */
    private void answer(String operationId, Content content) {
        content.getMediaTypes().forEach((name, type) -> {
            String file = FILES.getOrDefault(name, "").replace("*", operationId);
            if (!file.isEmpty() && exists("answers/" + file)) {
                type.setExample(file.endsWith("json") ? read("answers/" + file) : text("answers/" + file));
            }
        });
    }

    private void request(String file, Content content) {
        if (exists(file)) {
            Object example = read(file);
            for (Map.Entry<String, MediaType> type : content.getMediaTypes().entrySet()) {
                if (!type.getKey().startsWith("multipart/")) {
                    type.getValue().setExample(example);
                }
            }
        }
    }

    private void name(String address, Operation operation, Parameter parameter) {
        Object own = parameters.get(operation.getOperationId() + "." + parameter.getName());
        Object example = own != null ? own : parameters.get(upTo(address, "{" + parameter.getName() + "}"));
        if (example != null) {
            parameter.setExample(example);
        }
    }

    private static String upTo(String address, String parameter) {
        int at = address.indexOf(parameter);
        return at < 0 ? "" : address.substring(0, at + parameter.length());
    }

    private static boolean exists(String name) {
        return Examples.class.getResource(FOLDER + name) != null;
    }

    private static String text(String name) {
        try (InputStream file = Examples.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an example cannot be read", e);
        }
    }

    private Object read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream(FOLDER + name)) {
            return mapper.readValue(file, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("an example cannot be read", e);
        }
    }
}
