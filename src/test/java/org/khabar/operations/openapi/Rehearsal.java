package org.khabar.operations.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.key.Role;
import org.khabar.security.Staff;

/**
 * Carries operations out with the bodies that the document shows. Reads go to the sample newsroom. Whoever writes writes to
 * something of its own: where an address names a thing by a parameter, one is made first by the operation that makes such
 * things, and removed in the end, so that no order matters.
 */
final class Rehearsal implements AutoCloseable {

    static final Path REQUESTS = Path.of("src/main/resources/openapi/requests");
    private static final Path STAGING = Path.of("src/test/resources/openapi/rehearsals.json");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final int ITEMS = 2;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, ShownOperation> byId;
    private final Map<String, ShownOperation> byAddress;
    private final JsonNode staging;
    private final Deque<String> made = new ArrayDeque<>();

    Rehearsal(List<ShownOperation> operations) throws IOException {
        this.byId = operations.stream().collect(Collectors.toMap(ShownOperation::id, Function.identity()));
        this.byAddress = operations.stream().collect(Collectors.toMap(ShownOperation::toString, Function.identity()));
        this.staging = mapper.readTree(Files.readString(STAGING));
    }

    /** What the operation answers to what the document shows. */
    Response perform(ShownOperation operation) {
        if (operation.method().equals("get")) {
            String path = isShown(operation) ? shownPath(operation) : path(operation);
            return staff().get(operation.takes("limit") ? path + "?limit=" + ITEMS : path);
        }
        String path = path(operation);
        for (JsonNode before : staging.at("/" + operation.id() + "/before")) {
            ShownOperation step = named(before.asText());
            require(send(
                    step,
                    sameThing(operation, path)
                            + step.address().substring(step.address().indexOf('}') + 1)));
        }
        return send(operation, path);
    }

    private Response send(ShownOperation operation, String path) {
        return send(operation, path, mapper.createObjectNode());
    }

    private Response send(ShownOperation operation, String path, JsonNode instead) {
        RequestSpecification request = staff();
        if (operation.takes("If-Match")) {
            request.header("If-Match", tag(operation, path));
        }
        operation.json().ifPresent(type -> {
            ObjectNode body = (ObjectNode) body(operation);
            instead.properties().forEach(member -> body.set(member.getKey(), member.getValue()));
            request.contentType(type).body(body.toString());
        });
        Response answer = request.request(operation.method(), path);
        if (operation.method().equals("post") && answer.statusCode() == 201) {
            made.push(path + "/" + identifier(answer));
        }
        return answer;
    }

    /** The body that the document shows; members that have to name a thing of one's own do. */
    private JsonNode body(ShownOperation operation) {
        try {
            JsonNode body = mapper.readTree(Files.readString(REQUESTS.resolve(operation.id() + ".json")));
            for (var own : staging.at("/" + operation.id() + "/own").properties()) {
                ShownOperation maker = named(own.getValue().asText());
                ((ObjectNode) body).put(own.getKey(), identifier(require(send(maker, path(maker)))));
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address with everything that it names: a thing of one's own where one can be made, else what the document shows. */
    private String path(ShownOperation operation) {
        String path = operation.address();
        for (Matcher next = PARAMETER.matcher(path); next.find(); next = PARAMETER.matcher(path)) {
            String collection =
                    operation.address().substring(0, operation.address().indexOf(next.group()) - 1);
            ShownOperation maker = byAddress.get("post " + collection);
            String other =
                    staging.at("/" + operation.id() + "/made/" + next.group(1)).asText();
            String own;
            if (!other.isEmpty()) {
                String noun = named(other).address();
                own = identifier(require(
                        send(named(other), sameThing(operation, path) + noun.substring(noun.indexOf('}') + 1))));
            } else if (maker != null && maker.id().startsWith("create")) {
                JsonNode with = staging.at("/" + operation.id() + "/with");
                own = identifier(require(send(maker, path.substring(0, next.start() - 1), with)));
            } else {
                own = operation.example(next.group(1));
            }
            path = path.replace(next.group(), own);
        }
        return path;
    }

    /** The address, filled in, of the outermost thing that the operation's address names. */
    private static String sameThing(ShownOperation operation, String path) {
        String outermost = operation.address().substring(0, operation.address().indexOf('}'));
        return Stream.of(path.split("/", -1))
                .limit(outermost.chars().filter(c -> c == '/').count() + 1)
                .collect(Collectors.joining("/"));
    }

    private String shownPath(ShownOperation operation) {
        return PARAMETER.matcher(operation.address()).replaceAll(next -> operation.example(next.group(1)));
    }

    private static boolean isShown(ShownOperation operation) {
        return PARAMETER
                .matcher(operation.address())
                .results()
                .noneMatch(next -> operation.example(next.group(1)).isEmpty());
    }

    /** The tag of the innermost thing on the way that can be read. */
    private String tag(ShownOperation operation, String path) {
        String address = operation.address();
        String at = path;
        while (!byAddress.containsKey("get " + address) || staff().get(at).header("ETag") == null) {
            address = address.substring(0, address.lastIndexOf('/'));
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return staff().get(at).header("ETag");
    }

    private ShownOperation named(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    private static Response require(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    private static String identifier(Response answer) {
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static RequestSpecification staff() {
        return Staff.as(Role.ADMIN);
    }

    /** Removes what was made, as far as it is still there and can be removed, the newest first. */
    @Override
    public void close() {
        for (String path : made) {
            String tag = staff().get(path).header("ETag");
            (tag == null ? staff() : staff().header("If-Match", tag)).delete(path);
        }
    }
}
