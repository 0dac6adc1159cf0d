package org.khabar.delivery.purge;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.delivery.outbound.OutboundCall;

/** The requests by which each kind of cache is told. */
final class PurgeCalls {

    private static final String POST = "POST";
    private static final String SURROGATE_KEY = "Surrogate-Key";

    private final PurgeConfig config;

    PurgeCalls(PurgeConfig config) {
        this.config = config;
    }

    /** Makes the cache forget everything that bears any of the keys. */
    OutboundCall of(URI cache, List<String> keys) {
        Map<String, String> headers = headers();
        String joined = String.join(" ", keys);
        return switch (config.kind()) {
            case FASTLY -> {
                headers.put(SURROGATE_KEY, joined);
                yield OutboundCall.configured(cache, POST, headers, "");
            }
            case XKEY -> {
                headers.put(config.soft() ? "xkey-softpurge" : "xkey-purge", joined);
                yield OutboundCall.configured(cache, "PURGE", headers, "");
            }
            case GENERIC -> json(cache, headers, new JsonObject().put("keys", new JsonArray(keys)));
        };
    }

    /** Makes the cache forget everything. */
    OutboundCall ofAll(URI cache) {
        Map<String, String> headers = headers();
        return switch (config.kind()) {
            case FASTLY -> OutboundCall.configured(URI.create(cache + "_all"), POST, headers, "");
            case XKEY -> {
                headers.put("xkey-purge-all", "1");
                yield OutboundCall.configured(cache, "PURGE", headers, "");
            }
            case GENERIC -> json(cache, headers, new JsonObject().put("all", true));
        };
    }

    private static OutboundCall json(URI cache, Map<String, String> headers, JsonObject body) {
        headers.put("Content-Type", "application/json");
        return OutboundCall.configured(cache, POST, headers, body.encode());
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        boolean fastly = config.kind() == PurgeKind.FASTLY;
        config.token().ifPresent(token -> {
            String name = config.header().orElse(fastly ? "Fastly-Key" : "Authorization");
            headers.put(name, name.equalsIgnoreCase("Authorization") ? "Bearer " + token : token);
        });
        if (fastly && config.soft()) {
            headers.put("Fastly-Soft-Purge", "1");
        }
        return headers;
    }
}
