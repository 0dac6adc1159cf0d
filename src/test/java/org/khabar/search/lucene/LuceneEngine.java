package org.khabar.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.Engine;

/** Lucene in a folder of its own for each test. */
final class LuceneEngine implements Engine {

    private Path folder = Path.of("");

    @Override
    public ArticleIndex open() {
        try {
            if (!Files.isDirectory(folder.resolve("index"))) {
                folder = Files.createTempDirectory("khabar-index");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return at(files());
    }

    /** Where it lies. */
    Path files() {
        return folder.resolve("index");
    }

    static LuceneArticleIndex at(Path files) {
        return new LuceneArticleIndex(new SearchFiles(files));
    }

    @Override
    public void close(ArticleIndex index) {
        ((LuceneArticleIndex) index).close();
    }

    @Override
    public void discard() {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
