package org.khabar.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** At which places the right answers of many questions stood, and what that is worth. */
public final class Ranks {

    private static final int NOWHERE = 0;

    private final List<Integer> places = new ArrayList<>();

    /** Notes one question: what was answered, best first, and what is right. */
    public <T> void add(List<T> answered, T right) {
        places.add(answered.indexOf(right) + 1);
    }

    /** The share of questions whose right answer is among the first so many. */
    public double recall(int first) {
        return share(places.stream()
                .filter(place -> place != NOWHERE && place <= first)
                .count());
    }

    /** The mean of the reciprocal places; nothing for an answer that is nowhere. */
    public double reciprocal() {
        double sum = places.stream()
                .filter(place -> place != NOWHERE)
                .mapToDouble(place -> 1.0 / place)
                .sum();
        return places.isEmpty() ? 0 : sum / places.size();
    }

    private double share(long count) {
        return places.isEmpty() ? 0 : (double) count / places.size();
    }

    /** One line of a table. */
    public String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-44s %6d   R@1 %.3f   R@5 %.3f   MRR %.3f",
                name,
                places.size(),
                recall(1),
                recall(5),
                reciprocal());
    }

    /** The files that a system property names, separated by commas; none when it is not set. */
    public static List<Path> files(String property) {
        String value = System.getProperty(property, "");
        return Stream.of(value.split(",", -1))
                .filter(name -> !name.isBlank())
                .map(name -> Path.of(name.strip()))
                .toList();
    }

    /** The rows of a file of tab-separated values that have at least so many columns. */
    public static List<List<String>> rows(Path file, int columns) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> Arrays.asList(line.split("\t", -1)))
                    .filter(row -> row.size() >= columns)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
