package org.khabar.importer.jsonl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of one type in waves: each line's forerunner is in an earlier wave, or not in the file at all. */
record Waves(List<List<Line>> waves, List<Line> circular) {

    /** Deeper than any tree of sections may be; lines that go deeper are treated like a circle. */
    private static final int MOST = 12;

    static Waves of(Map<String, Line> lines) {
        List<List<Line>> waves = new ArrayList<>();
        Set<String> done = new HashSet<>();
        Collection<Line> left = lines.values();
        while (!left.isEmpty()) {
            List<Line> wave = new ArrayList<>();
            List<Line> later = new ArrayList<>();
            for (Line line : left) {
                boolean ready = line.after() == null || !lines.containsKey(line.after()) || done.contains(line.after());
                (ready ? wave : later).add(line);
            }
            if (wave.isEmpty() || waves.size() == MOST) {
                return new Waves(waves, List.copyOf(left));
            }
            waves.add(wave);
            wave.forEach(line -> done.add(line.key()));
            left = later;
        }
        return new Waves(waves, List.of());
    }
}
