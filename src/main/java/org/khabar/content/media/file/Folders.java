package org.khabar.content.media.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What the Java library leaves out about folders: bringing them to the disk, and removing them with what is in them. */
final class Folders {

    private static final Logger LOG = Logger.getLogger(Folders.class);
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private Folders() {}

    /** What is in a folder, by name; nothing when it is not there. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    /** Waits until a file, or the names in a folder, survive a loss of power. Windows keeps names by itself. */
    static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && WINDOWS) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a folder whose name survives a loss of power. */
    static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Path parent = folder.getParent();
            if (parent != null) {
                force(parent);
            }
        }
    }

    /** Removes a folder with everything in it. What cannot be removed stays, to be found by the next sweep. */
    static void remove(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            LOG.debugf("%s is gone already", folder);
        } catch (IOException e) {
            LOG.warnf("%s cannot be removed: %s", folder, e);
        }
    }
}
