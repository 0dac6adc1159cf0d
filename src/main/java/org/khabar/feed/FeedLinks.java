package org.khabar.feed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.kit.http.RequestAddress;
import org.khabar.kit.http.form.AlternateLinks;

/** From lists of articles, and from what articles are filed under, to the feeds of the same articles. */
@ApplicationScoped
class FeedLinks implements AlternateLinks {

    private static final Pattern LIST = Pattern.compile("/v1/(?:articles|latest)");
    private static final Pattern SUBJECT = Pattern.compile(
            "/v1/((?:sections|authors|parties|candidates|constituencies|elections|alliances|states|places|topics)/[^/]+)");

    /** What chooses how articles are shown chooses nothing in a feed. */
    private static final Set<String> OF_THE_LIST = Set.of(
            "sort", "limit", "cursor", "count", "include", "body", "profile", "fields", "script", "format", "since",
            "wait");

    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "rss", FeedResource.RSS,
            "atom", FeedResource.ATOM,
            "json", FeedResource.JSON));

    @Override
    public Stream<String> of(HttpServerRequest request, Method resource) {
        RequestAddress address = RequestAddress.of(request);
        Matcher subject = SUBJECT.matcher(address.path());
        if (subject.matches()) {
            return links(address, subject.group(1), "");
        }
        String filters = filters(address.query());
        return LIST.matcher(address.path()).matches()
                ? links(address, filters.isEmpty() ? "latest" : "articles", filters)
                : Stream.empty();
    }

    private static String filters(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !OF_THE_LIST.contains(pair.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> links(RequestAddress address, String feed, String query) {
        String behind = query.isEmpty() ? "" : "?" + query;
        return TYPES.entrySet().stream()
                .map(type -> AlternateLinks.link(
                        address.origin() + "/feeds/" + feed + "." + type.getKey() + behind, type.getValue()));
    }
}
