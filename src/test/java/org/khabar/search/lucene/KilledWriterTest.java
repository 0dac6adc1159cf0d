package org.khabar.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.listing.Facets;

/** What is left of an index whose process was killed in the midst of writing. */
class KilledWriterTest {

    private static final int ENOUGH = 12;

    @TempDir
    Path folder;

    @Test
    void a_killed_writer_loses_nothing_and_leaves_no_half_of_a_batch() throws Exception {
        int said = writeUntilKilled();
        LuceneArticleIndex index = LuceneEngine.at(folder);
        try {
            int batches = Math.toIntExact(index.place().seq());
            assertTrue(batches >= said, batches + " of " + said);
            assertEquals("log", index.place().history());
            Set<UUID> expected = new HashSet<>();
            for (int number = KilledWriter.BATCH; number < (batches + 1) * KilledWriter.BATCH; number++) {
                expected.add(KilledWriter.id(number));
            }
            for (int batch = 2; batch <= batches; batch += 2) {
                expected.remove(KilledWriter.id((batch - 1) * KilledWriter.BATCH));
            }
            assertEquals(expected, index.filedUnder(Set.of(Facets.ALL)));
            index.apply(List.of(), Set.of(), new LogPlace(batches + 1L, "log"));
            assertEquals(batches + 1L, index.place().seq());
            assertTrue(index.inTheNews(Instant.EPOCH).isEmpty());
        } finally {
            index.close();
        }
    }

    /** Says up to which batch the writer had said that it was written. */
    private int writeUntilKilled() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            int said = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches("[0-9]+")) {
                    said = Integer.parseInt(line);
                }
                if (said >= ENOUGH) {
                    break;
                }
            }
            assertTrue(said >= ENOUGH, "the writer ended by itself");
            writer.destroyForcibly().waitFor();
            return said;
        }
    }
}
