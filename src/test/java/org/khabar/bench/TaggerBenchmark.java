package org.khabar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khabar.kit.text.FoldedWord;
import org.khabar.tagging.find.Finding;
import org.khabar.tagging.find.Tagger;
import org.khabar.tagging.name.Almanac;
import org.khabar.tagging.reading.Plain;
import org.khabar.tagging.reading.Text;

/**
 * How long the tagger reads 100 KB, with the names of all reference data, and what that is in terms of folding the same text
 * into words alone. The text is that of the tagger's own cases over and over; twice the text must take about twice the time.
 */
class TaggerBenchmark {

    private static final int BYTES = 100 * 1024;
    private static final int ROUNDS = 60;

    @Test
    void a_long_text_is_read_in_little_more_than_the_time_of_folding_it() throws IOException {
        String lines = text(BYTES, "\n");
        String single = text(BYTES, " ");
        print("100 KB in lines", lines);
        print("100 KB in one line", single);
        print("200 KB in lines", text(2 * BYTES, "\n"));
        print("100 KB of one pronoun", "आप ".repeat(BYTES / 7));
        print("100 KB of one seat", "कानपुर, ".repeat(BYTES / 20));
        print("100 KB of one person", "अखिलेश यादव ".repeat(BYTES / 32));
    }

    private static void print(String name, String text) {
        double fold = median(() -> FoldedWord.of(text).size());
        Tagger tagger = new Tagger(Almanac.GAZETTEER);
        double read =
                median(() -> tagger.read(new Text(Plain.lines(text), null)).size());
        long found = tagger.read(new Text(Plain.lines(text), null)).stream()
                .map(Finding::tag)
                .distinct()
                .count();
        System.out.printf(
                Locale.ROOT,
                "%-24s %6d bytes  fold %6.2f ms  tagger %6.2f ms  ratio %4.1f  %4d tags%n",
                name,
                text.getBytes(StandardCharsets.UTF_8).length,
                fold,
                read,
                read / fold,
                found);
    }

    private static double median(Task task) {
        double[] times = new double[ROUNDS];
        int sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            sum += task.run();
            times[round] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times, ROUNDS / 3, ROUNDS);
        if (sum < 0) {
            throw new IllegalStateException("nothing was read");
        }
        return times[ROUNDS / 3 + ROUNDS / 3];
    }

    private static String text(int bytes, String between) throws IOException {
        try (InputStream file = TaggerBenchmark.class.getResourceAsStream("/tagging/cases.tsv")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder text = new StringBuilder();
            while (text.toString().getBytes(StandardCharsets.UTF_8).length < bytes) {
                all.lines()
                        .filter(line -> line.indexOf('\t') > 0)
                        .forEach(line -> text.append(line.substring(line.indexOf('\t') + 1))
                                .append(between));
            }
            byte[] cut = text.toString().getBytes(StandardCharsets.UTF_8);
            return new String(cut, 0, bytes, StandardCharsets.UTF_8);
        }
    }

    @FunctionalInterface
    private interface Task {
        int run();
    }
}
