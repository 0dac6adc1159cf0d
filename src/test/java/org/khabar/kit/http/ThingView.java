package org.khabar.kit.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something to serve that needs no newsroom. */
record ThingView(
        String slug,
        String name,
        @Nullable String note,
        Maker maker,
        List<Maker> helpers,
        Map<String, String> names,
        Instant at)
        implements Keyed {

    record Maker(String name, int age) {}

    static final Instant CHANGED = Instant.parse("2024-05-02T13:05:00.750Z");

    static ThingView of(String slug) {
        Maker maker = new Maker("मीरा", 41);
        return new ThingView(
                slug, "चीज़ " + slug, null, maker, List.of(maker), Map.of("hi", "चीज़", "en", "thing"), CHANGED);
    }

    @Override
    public Instant modifiedAt() {
        return CHANGED;
    }

    @Override
    public Set<String> surrogateKeys() {
        return Set.of("thing-" + slug);
    }
}
