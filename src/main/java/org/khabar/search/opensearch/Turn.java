package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.khabar.search.index.EngineAwayException;

/**
 * Whose turn it is to tell OpenSearch of changes: a document there, which a node changes only in the state that it has read.
 * Clocks that differ do no harm but double work, because what is written bears the number of the change it follows.
 */
final class Turn {

    private static final String NODE = "node";
    private static final String UNTIL = "until";

    private final Wire wire;
    private final String path;
    private final Duration lease;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();
    private long until;

    Turn(Wire wire, String index, Duration lease, Clock clock) {
        this.wire = wire;
        this.path = "/" + index + "/_doc/turn";
        this.lease = lease;
        this.clock = clock;
    }

    /** Takes it unless another node has it, or keeps it; says whether it is this node's. */
    synchronized boolean take() {
        long now = clock.millis();
        if (until - now > lease.toMillis() / 2) {
            return true;
        }
        Wire.Answer read = wire.get(path);
        JsonNode turn = read.json().path("_source");
        boolean others = !turn.path(NODE).asText(node).equals(node);
        if (others && turn.path(UNTIL).asLong() > now) {
            until = 0;
            return false;
        }
        return write(read, now + lease.toMillis());
    }

    /** Keeps it for longer. Throws EngineAwayException when another node has it. */
    void keep() {
        if (!take()) {
            throw new EngineAwayException("another node tells OpenSearch of changes now", null);
        }
    }

    /** Leaves it to others. */
    synchronized void leave() {
        if (until > 0) {
            write(wire.get(path), 0);
            until = 0;
        }
    }

    private boolean write(Wire.Answer read, long end) {
        String condition = read.json().path("found").asBoolean()
                ? "?if_seq_no=" + read.json().path("_seq_no").asLong() + "&if_primary_term="
                        + read.json().path("_primary_term").asLong()
                : "?op_type=create";
        ObjectNode turn = Wire.JSON.createObjectNode().put(NODE, node).put(UNTIL, end);
        boolean written = !wire.change("PUT", path + condition, turn).isConflict();
        until = written ? end : 0;
        return written;
    }
}
