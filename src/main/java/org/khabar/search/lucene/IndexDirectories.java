package org.khabar.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Where indexes lie: each generation in a folder of its own, the newest that was ever committed being the one that counts.
 * One that a crash left half built has no commit, and goes.
 */
final class IndexDirectories {

    private final SearchFiles files;

    IndexDirectories(SearchFiles files) {
        this.files = files;
    }

    /** The newest index that there is; an empty place when there is none. */
    Directory newest() throws IOException {
        Path root = files.root();
        if (root == null) {
            return new ByteBuffersDirectory();
        }
        Files.createDirectories(root);
        List<Path> newestFirst = generations(root);
        for (Path generation : newestFirst) {
            Directory directory = FSDirectory.open(generation);
            if (DirectoryReader.indexExists(directory)) {
                return directory;
            }
            directory.close();
            remove(generation);
        }
        return FSDirectory.open(root.resolve("1"));
    }

    /** A place for the next one. */
    Directory next() throws IOException {
        Path root = files.root();
        if (root == null) {
            return new ByteBuffersDirectory();
        }
        Files.createDirectories(root);
        List<Path> newestFirst = generations(root);
        int last = newestFirst.isEmpty() ? 0 : number(newestFirst.getFirst());
        return FSDirectory.open(root.resolve(String.valueOf(last + 1)));
    }

    /** Removes all but the newest. */
    void tidy() throws IOException {
        Path root = files.root();
        if (root != null) {
            for (Path old : generations(root).stream().skip(1).toList()) {
                remove(old);
            }
        }
    }

    /** Removes all, for an index that cannot be read. */
    void clear() throws IOException {
        Path root = files.root();
        if (root != null && Files.isDirectory(root)) {
            for (Path generation : generations(root)) {
                remove(generation);
            }
        }
    }

    private static List<Path> generations(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> number(folder) > 0)
                    .sorted(Comparator.comparingInt(IndexDirectories::number).reversed())
                    .toList();
        }
    }

    private static int number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(name) : 0;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
