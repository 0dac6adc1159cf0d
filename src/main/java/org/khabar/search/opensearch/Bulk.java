package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.khabar.search.index.EngineAwayException;

/**
 * Collects changes and sends them in pieces of bearable size. Each bears the number of the last change of the log that it
 * follows: what is older than what is there is left out, so that a node that was held up undoes nothing.
 */
final class Bulk {

    private static final Logger LOG = Logger.getLogger(Bulk.class);
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_DOCUMENTS = 1000;

    private final Wire wire;
    private final String path;
    private final Turn turn;
    private final long version;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private int documents;

    Bulk(Wire wire, String index, Turn turn, long version) {
        this.wire = wire;
        this.path = "/" + index + "/_bulk";
        this.turn = turn;
        this.version = version;
    }

    void put(String id, ObjectNode document) {
        line(action("index", id));
        line(document);
        sendWhenLarge();
    }

    void remove(String id) {
        line(action("delete", id));
        sendWhenLarge();
    }

    private ObjectNode action(String verb, String id) {
        ObjectNode action = Wire.JSON.createObjectNode();
        action.putObject(verb).put("_id", id).put("version", version).put("version_type", "external_gte");
        return action;
    }

    private void line(ObjectNode json) {
        try {
            lines.write(Wire.JSON.writeValueAsBytes(json));
            lines.write('\n');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sendWhenLarge() {
        documents++;
        if (documents >= MOST_DOCUMENTS || lines.size() >= MOST_BYTES) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        if (documents == 0) {
            return;
        }
        turn.keep();
        JsonNode answer = wire.bulk(path, lines.toByteArray());
        lines.reset();
        documents = 0;
        if (answer.path("errors").asBoolean()) {
            answer.path("items").forEach(Bulk::check);
        }
    }

    /** What was overtaken is as it should be; what is refused for good would be refused again, and must not hold up the rest. */
    private static void check(JsonNode item) {
        JsonNode result = item.iterator().next();
        int status = result.path("status").asInt();
        if (status == 429 || status >= 500) {
            throw new EngineAwayException("OpenSearch is too busy: " + result, null);
        }
        if (status >= 400 && status != 404 && status != 409) {
            LOG.errorf("OpenSearch refuses an article, which is not found therefore: %s", result);
        }
    }
}
