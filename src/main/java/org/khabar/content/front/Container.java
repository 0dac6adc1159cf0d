package org.khabar.content.front;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;

/**
 * A named stretch of a front.
 *
 * @param limit how many stories it shows, 1 to 50
 * @param pinned the stories that come first, in order
 * @param rule the filters of an article list, as in a query string, that fill the remaining slots; null when only
 *     pinned stories are shown
 */
public record Container(
        String slug,
        Names names,
        int limit,
        List<UUID> pinned,
        @Nullable Map<String, List<String>> rule) {

    /** The most stories that a container shows. */
    public static final int MAX_LIMIT = 50;

    /** The most stories that are pinned to a container: those behind it come forward when some are withdrawn. */
    public static final int MOST_PINNED = 100;

    public Container {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a container shows 1 to " + MAX_LIMIT + " stories");
        }
        pinned = List.copyOf(pinned);
        rule = rule == null ? null : Map.copyOf(rule);
    }

    /** The same with these stories pinned, in order. */
    Container pinning(List<UUID> stories) {
        return new Container(slug, names, limit, stories, rule);
    }

    /** Every slug or word that the rule names for a filter, wanted or not. */
    Stream<String> asked(String filter) {
        return rule == null
                ? Stream.empty()
                : rule.getOrDefault(filter, List.of()).stream()
                        .flatMap(value -> Stream.of(value.split(",", -1)))
                        .map(slug -> (slug.startsWith("!") ? slug.substring(1) : slug).strip());
    }
}
