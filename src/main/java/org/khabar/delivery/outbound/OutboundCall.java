package org.khabar.delivery.outbound;

import java.net.URI;
import java.util.Map;

/**
 * A request that is to be sent to somebody else.
 *
 * @param guarded whether its address comes from others than whoever wrote the settings, and is to be looked at
 * @param body UTF-8; empty for none
 */
public record OutboundCall(URI to, boolean guarded, String method, Map<String, String> headers, String body) {

    public OutboundCall {
        headers = Map.copyOf(headers);
    }

    /** To an address of the settings, which may lead anywhere. */
    public static OutboundCall configured(URI to, String method, Map<String, String> headers, String body) {
        return new OutboundCall(to, false, method, headers, body);
    }

    /** To an address that came through the API. */
    public static OutboundCall guarded(URI to, String method, Map<String, String> headers, String body) {
        return new OutboundCall(to, true, method, headers, body);
    }
}
