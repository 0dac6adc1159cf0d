package org.khabar.importer.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.importer.RecordType;

class WavesTest {

    private final Map<String, Line> lines = new LinkedHashMap<>();

    @Test
    void each_line_comes_after_the_one_it_follows() {
        add("leaf", "twig");
        add("twig", "root");
        add("root", null);
        add("guest", "known-before");
        assertEquals(List.of(List.of("root", "guest"), List.of("twig"), List.of("leaf")), waves());
    }

    @Test
    void lines_in_a_circle_are_told_apart() {
        add("root", null);
        add("hen", "egg");
        add("egg", "hen");
        add("self", "self");
        assertEquals(List.of(List.of("root")), waves());
        assertEquals(List.of("hen", "egg", "self"), keys(Waves.of(lines).circular()));
    }

    @Test
    void a_chain_that_is_too_long_ends_somewhere() {
        add("0", null);
        for (int i = 1; i < 50; i++) {
            add(String.valueOf(i), String.valueOf(i - 1));
        }
        Waves waves = Waves.of(lines);
        assertEquals(50, waves.waves().size() + waves.circular().size());
    }

    private void add(String key, @Nullable String after) {
        lines.put(key, new Line(lines.size() + 1, 0, 0, RecordType.SECTION, key, after));
    }

    private List<List<String>> waves() {
        return Waves.of(lines).waves().stream().map(WavesTest::keys).toList();
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }
}
