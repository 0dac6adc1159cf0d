package org.khabar.kit.http.cache;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One wording for queries that mean the same: parameters in alphabetical order, decoded, without those that say the usual. */
final class QueryOrder {

    private QueryOrder() {}

    /**
     * The query's one wording.
     *
     * @param query as it was sent, known to be well-formed; null for none
     * @param usual what parameters mean that are left out, by name
     */
    static String of(@Nullable String query, Map<String, String> usual) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        List<String> pairs = Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(QueryOrder::encoded)
                .sorted()
                .toList();
        return pairs.stream().filter(pair -> !isUsual(pair, pairs, usual)).collect(Collectors.joining("&"));
    }

    /** Percent-encoded in one way, so that what is part of a value is never taken for what parts values. */
    private static String encoded(String pair) {
        return Arrays.stream(pair.split("=", 2))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("="));
    }

    /** What is said twice is never the usual: most parameters take one value, and the answer says so. */
    private static boolean isUsual(String pair, List<String> pairs, Map<String, String> usual) {
        String name = pair.split("=", 2)[0];
        String value = usual.get(name);
        return value != null
                && pair.equals(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                && pairs.stream().filter(other -> other.startsWith(name + "=")).count() == 1;
    }
}
