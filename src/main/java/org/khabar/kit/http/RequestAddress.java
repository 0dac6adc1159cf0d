package org.khabar.kit.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of a request as its client sees it, a trusted proxy's forwarded headers honoured.
 *
 * @param origin scheme, host and port: {@code https://api.example.org}
 * @param path as it was sent, percent-encoding included
 * @param query as it was sent, without the question mark; empty when there is none
 */
public record RequestAddress(String origin, String path, String query) {

    private static final String NOT_IN_A_URI = "<>\"{}|\\^`";

    /** The address that the request was sent to. */
    public static RequestAddress of(HttpServerRequest request) {
        String absolute = request.absoluteURI();
        String path = absent(request.path());
        int host = absolute.indexOf("://") + 3;
        int end = host;
        while (end < absolute.length() && "/?#".indexOf(absolute.charAt(end)) < 0) {
            end++;
        }
        return new RequestAddress(absolute.substring(0, end), escaped(path), escaped(absent(request.query())));
    }

    /** The whole address. */
    public String absolute() {
        return at(query);
    }

    /** The same path with that query, which may be empty. */
    String at(String otherQuery) {
        return origin + path + (otherQuery.isEmpty() ? "" : "?" + otherQuery);
    }

    /** The whole address with a parameter of this value in place of whatever value it has. */
    public String with(String parameter, String value) {
        return with(parameter, value, Set.of());
    }

    /** The whole address with another value of a parameter, and without those that belong to the one request. */
    public String with(String parameter, String value, Set<String> dropped) {
        List<String> kept = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            String name = pair.split("=", 2)[0];
            if (!pair.isEmpty() && !name.equals(parameter) && !dropped.contains(name)) {
                kept.add(pair);
            }
        }
        kept.add(parameter + "=" + value);
        return at(String.join("&", kept));
    }

    /** The query without a parameter, everything else left as it was sent. */
    String queryWithout(String parameter) {
        List<String> kept = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty() && !pair.equals(parameter) && !pair.startsWith(parameter + "=")) {
                kept.add(pair);
            }
        }
        return String.join("&", kept);
    }

    private static String absent(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** Browsers send a few characters that no URI may hold; in a header field they would break it. */
    private static String escaped(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (NOT_IN_A_URI.indexOf(c) < 0) {
                text.append(c);
            } else {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            }
        }
        return text.toString();
    }
}
