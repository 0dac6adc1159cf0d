package org.khabar.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.khabar.content.change.place.LogPlace;
import org.khabar.search.index.EngineAwayException;

/**
 * Indexes as they lie in OpenSearch: one, known under an alias, and beside it the next one while that is built. Each holds
 * the place in the log up to which everything is in it. Other versions of Khabar have others, so that nodes of two versions
 * can be at work at a time.
 */
final class Generations {

    private final Wire wire;
    private final String alias;

    Generations(Wire wire, String prefix) {
        this.wire = wire;
        this.alias = prefix + "-articles-v" + Documents.VERSION;
    }

    /** The name under which the index is asked. */
    String alias() {
        return alias;
    }

    private String all() {
        return alias + "-g*";
    }

    /** Makes an empty one that nobody asks yet. */
    String begin() {
        String index = alias + "-g" + UUID.randomUUID();
        wire.change("PUT", "/" + index, Documents.definition());
        return index;
    }

    /** Lets a new one be asked instead of all others, which go. */
    void enthrone(String index) {
        ObjectNode swap = Wire.JSON.createObjectNode();
        swap.withArray("actions")
                .addObject()
                .putObject("remove")
                .put("index", all())
                .put("alias", alias)
                .put("must_exist", false);
        swap.withArray("actions")
                .addObject()
                .putObject("add")
                .put("index", index)
                .put("alias", alias);
        if (!wire.change("POST", "/_aliases", swap).isFound()) {
            throw new EngineAwayException("the index that was built is gone", null);
        }
        for (JsonNode old :
                wire.get("/_cat/indices/" + all() + "?format=json&h=index").json()) {
            if (!old.path("index").asText().equals(index)) {
                drop(old.path("index").asText());
            }
        }
    }

    void drop(String index) {
        wire.change("DELETE", "/" + index);
    }

    /** Up to where everything is in the index that is asked; nowhere when there is none. */
    LogPlace place() {
        JsonNode fields = wire.get("/" + alias + "/_doc/place?stored_fields=" + Documents.PLACE_SEQ + ","
                        + Documents.PLACE_HISTORY)
                .json()
                .path("fields");
        return fields.isMissingNode()
                ? LogPlace.NOWHERE
                : new LogPlace(
                        Long.parseLong(fields.path(Documents.PLACE_SEQ).path(0).asText()),
                        fields.path(Documents.PLACE_HISTORY).path(0).asText());
    }

    /** Lets be found what was written to an index, then notes up to where it goes. */
    void settle(String index, LogPlace place) {
        wire.change("POST", "/" + index + "/_refresh");
        ObjectNode document = Wire.JSON
                .createObjectNode()
                .put(Documents.PLACE_SEQ, String.valueOf(place.seq()))
                .put(Documents.PLACE_HISTORY, place.history());
        wire.change("PUT", "/" + index + "/_doc/place?version_type=external_gte&version=" + place.seq(), document);
    }
}
