package org.khabar.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.search.index.IndexUpkeepContract;

class LuceneUpkeepTest extends IndexUpkeepContract {

    @TempDir
    Path folder;

    LuceneUpkeepTest() {
        super(new LuceneEngine());
    }

    private Path files() {
        return ((LuceneEngine) engine).files();
    }

    @Test
    void what_was_applied_survives_a_crash() throws IOException {
        fill(article("a", "हाथी", ""));
        index.apply(List.of(article("b", "ऊँट", "")), Set.of(), at(8));
        Path crashed = folder.resolve("crashed");
        copy(files(), crashed);
        LuceneArticleIndex after = LuceneEngine.at(crashed);
        assertEquals(at(8), after.place());
        assertEquals(1, after.search(order("ऊँट", all())).total());
        after.close();
    }

    @Test
    void an_index_that_cannot_be_read_is_to_be_built_anew() throws IOException {
        fill(article("a", "हाथी", ""));
        engine.close(index);
        try (Stream<Path> files = Files.walk(files())) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        index = engine.open();
        assertFalse(index.place().isSomewhere());
        fill(article("a", "हाथी", ""));
        assertEquals(ids("a"), found("हाथी"));
    }

    @Test
    void a_rebuild_leaves_one_folder() throws IOException {
        fill(article("a", "हाथी", ""));
        fill(article("b", "ऊँट", ""));
        try (Stream<Path> folders = Files.list(files())) {
            assertEquals(1, folders.count());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.getFileName().toString().equals("write.lock")) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
