package org.khabar.content.media.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.khabar.kit.http.range.ServedFile;
import org.khabar.kit.id.Digest;
import org.khabar.kit.problem.FullDisk;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/**
 * Keeps sets of files. Whoever adds or removes one settles afterwards what became of it, by what the database says:
 * files are there before their row, and go after it, so that no row is ever without its files.
 */
@ApplicationScoped
public class MediaFiles {

    /** Nobody works that long on one upload: what is older was left by a crash. Other nodes may be working right now. */
    static final Duration UNSETTLED = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(MediaFiles.class);

    private final Path directory;
    private final Path incoming;
    private final Path unsettled;
    private final Clock clock;

    MediaFiles(FileConfig config, Clock clock) {
        this.directory = Path.of(config.directory()).toAbsolutePath().normalize();
        this.incoming = directory.resolve("incoming");
        this.unsettled = directory.resolve("unsettled");
        this.clock = clock;
    }

    /** Writes the files of a set into the folder that it is given. */
    @FunctionalInterface
    public interface Filling<T> {

        /** Writes them, and says what they are. */
        T into(Path folder) throws IOException;
    }

    /**
     * A set that was added.
     *
     * @param name its name: 64 hexadecimal digits
     * @param content what its filling said of it
     */
    public record Added<T>(String name, T content) {}

    /**
     * Adds a set. Nothing of it can be seen until all of it is on the disk. The same of the same owner again is the same set.
     *
     * @param owner goes into the name: what belongs to different owners never shares files
     * @throws ProblemException when it cannot be stored, of which nothing remains then
     */
    public <T> Added<T> add(UUID owner, Filling<T> filling) {
        Path folder = incoming.resolve(String.valueOf(UUID.randomUUID()));
        try {
            Folders.make(incoming);
            Files.createDirectory(folder);
            T content = filling.into(folder);
            String name = name(owner, folder);
            mark(name);
            Folders.make(shelf(name));
            if (Files.notExists(home(name))) {
                Files.move(folder, home(name), StandardCopyOption.ATOMIC_MOVE);
                Folders.force(shelf(name));
            }
            return new Added<>(name, content);
        } catch (IOException e) {
            if (FullDisk.isBehind(e)) {
                throw FullDisk.record(e);
            }
            LOG.errorf("Files cannot be stored in %s: %s", directory, e);
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "The file could not be stored; nothing of it was kept.");
        } finally {
            Folders.remove(folder);
        }
    }

    /** Says that a set may be about to go. */
    public void mark(String name) throws IOException {
        Folders.make(unsettled);
        Path mark = unsettled.resolve(name);
        Files.write(mark, new byte[0]);
        Files.setLastModifiedTime(mark, FileTime.from(clock.instant()));
        Folders.force(unsettled);
    }

    /**
     * Settles the fate of a set that was added or marked: it stays when it is used, else all of it is removed.
     *
     * @param isUsed what the database says now
     */
    public void settle(String name, boolean isUsed) {
        try {
            if (!isUsed && Files.exists(home(name))) {
                Path folder = incoming.resolve(String.valueOf(UUID.randomUUID()));
                Files.move(home(name), folder, StandardCopyOption.ATOMIC_MOVE);
                Folders.remove(folder);
            }
            Files.deleteIfExists(unsettled.resolve(name));
        } catch (IOException e) {
            LOG.warnf("What became of %s remains to be settled: %s", home(name), e);
        }
    }

    /**
     * Clears away what crashes left behind: sets that were never finished, and those whose fate was not settled.
     *
     * @param alone whether nobody else can be working in the folder right now, so that nothing in it is too young
     */
    public void sweep(boolean alone, Predicate<String> isUsed) {
        Instant before = alone ? Instant.MAX : clock.instant().minus(UNSETTLED);
        try {
            for (Path folder : Folders.in(incoming)) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    Folders.remove(folder);
                }
            }
            for (Path mark : Folders.in(unsettled)) {
                String name = String.valueOf(mark.getFileName());
                if (FileSet.isSet(name)
                        && Files.getLastModifiedTime(mark).toInstant().isBefore(before)) {
                    settle(name, isUsed.test(name));
                }
            }
        } catch (IOException e) {
            LOG.warnf("Leftovers in %s cannot be cleared away: %s", directory, e);
        }
    }

    /** A file by the two names in its address; empty when no such file is there, or could ever be. */
    public Optional<ServedFile> find(String set, String file) {
        Optional<String> type = FileSet.type(file);
        if (!FileSet.isSet(set) || type.isEmpty()) {
            return Optional.empty();
        }
        Path path = home(set).resolve(file);
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Instant modifiedAt = attributes.lastModifiedTime().toInstant();
            String tag = "\"" + set.substring(0, 32) + "-" + file + "\"";
            return Optional.of(new ServedFile(path, attributes.size(), type.get(), tag, modifiedAt));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.errorf("%s cannot be read: %s", path, e);
            throw new ProblemException(ProblemType.UNAVAILABLE, "The file cannot be read at present.");
        }
    }

    /** Brings the files to the disk, and makes the set's name of them. */
    private static String name(UUID owner, Path folder) throws IOException {
        List<Path> files = Folders.in(folder);
        StringBuilder content = new StringBuilder(owner.toString());
        for (Path file : files) {
            Folders.force(file);
            content.append('\n').append(file.getFileName()).append(' ').append(digest(file));
        }
        Folders.force(folder);
        return Digest.of(content.toString());
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Digest.of(bytes);
        }
    }

    private Path home(String set) {
        return shelf(set).resolve(set);
    }

    /** Sets are spread over 256 folders: one of hundreds of thousands would be slow on many file systems. */
    private Path shelf(String set) {
        return directory.resolve(set.substring(0, 2));
    }
}
