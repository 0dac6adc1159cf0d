package org.khabar.operations.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Examples from the sample newsroom: answers in {@code openapi/answers/{operationId}.json}, kept true by a test, and for
 * path parameters names in {@code openapi/parameters.json} that lead somewhere.
 */
final class Examples {

    private static final String FOLDER = "/openapi/";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<?, ?> parameters = (Map<?, ?>) read("parameters.json");

    void addTo(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        String answer = "answers/" + operation.getOperationId() + ".json";
        if (ok != null && ok.getContent() != null && exists(answer)) {
            Object example = read(answer);
            for (MediaType type : ok.getContent().getMediaTypes().values()) {
                type.setExample(example);
            }
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> name(operation, parameter));
        }
    }

    private void name(Operation operation, Parameter parameter) {
        Object example = parameters.get(operation.getOperationId() + "." + parameter.getName());
        if (example != null) {
            parameter.setExample(example);
        }
    }

    private static boolean exists(String name) {
        return Examples.class.getResource(FOLDER + name) != null;
    }

    private Object read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream(FOLDER + name)) {
            return mapper.readValue(file, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("an example cannot be read", e);
        }
    }
}
