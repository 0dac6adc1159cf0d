package org.khabar.content.media.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.kit.http.range.ServedFile;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

class MediaFilesTest {

    private static final Instant NOW = Instant.parse("2024-06-05T06:30:00Z");
    private static final Instant LONG_AGO = NOW.minus(MediaFiles.UNSETTLED).minusSeconds(1);
    private static final UUID OWNER = new UUID(0, 1);

    private final Path directory;
    private final MediaFiles files;

    MediaFilesTest(@TempDir Path folder) {
        this.directory = folder.resolve("media");
        this.files = at(directory);
    }

    @Test
    void a_set_is_found_by_its_name_and_that_of_a_file() throws IOException {
        String set = add(OWNER, "picture").name();
        ServedFile found = files.find(set, "640.jpg").orElseThrow();
        assertEquals("picture", Files.readString(found.path()));
        assertEquals(7, found.size());
        assertEquals("image/jpeg", found.type());
        assertTrue(found.tag().matches("\"[0-9a-f]{32}-640\\.jpg\""));
        assertEquals(64, set.length());
    }

    @Test
    void the_name_follows_from_owner_and_bytes() {
        String set = add(OWNER, "picture").name();
        assertNotEquals(set, add(OWNER, "another").name());
        assertNotEquals(set, add(new UUID(0, 2), "picture").name());
    }

    /** The files are all there, so that nothing but their names speaks against them. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0640.jpg", "640.jpg.jpg", "640", ".jpg", "640.JPG", "640.gif", "9999999.jpg", "../640.jpg", ".."
            })
    void a_name_that_we_do_not_give_finds_nothing(String name) throws IOException {
        String set = add(OWNER, "picture").name();
        Path home = directory.resolve(set.substring(0, 2)).resolve(set);
        if (!name.equals("..")) {
            Files.writeString(home.resolve(name), "not ours");
        }
        assertTrue(files.find(set, name).isEmpty());
        assertTrue(files.find(set, "640.jpg").isPresent());
    }

    @Test
    void a_name_of_no_set_finds_nothing() throws IOException {
        add(OWNER, "picture");
        Files.writeString(directory.resolve("640.jpg"), "outside");
        for (String name :
                List.of("", ".", "..", "incoming", "../media", "a".repeat(63), "A".repeat(64), "a/".repeat(32))) {
            assertTrue(files.find(name, "640.jpg").isEmpty(), name);
        }
    }

    @Test
    void a_full_disk_leaves_nothing_behind() throws IOException {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> files.add(OWNER, folder -> {
                    Files.writeString(folder.resolve("640.jpg"), "half of it");
                    throw new IOException("No space left on device");
                }));
        assertEquals(ProblemType.INSUFFICIENT_STORAGE, refused.type());
        assertEquals(List.of(), remaining());
    }

    /** A device of Linux on which there is never any room. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_disk_that_really_is_full_is_told_apart_from_other_failures() throws IOException {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> files.add(OWNER, folder -> Files.writeString(Path.of("/dev/full"), "anything")));
        assertEquals(ProblemType.INSUFFICIENT_STORAGE, refused.type());
        assertEquals(List.of(), remaining());
    }

    @Test
    void the_same_again_is_the_same_set() {
        String set = add(OWNER, "picture").name();
        assertEquals(set, add(OWNER, "picture").name());
        assertTrue(files.find(set, "640.jpg").isPresent());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_killed_process_leaves_nothing_that_the_next_start_does_not_clear_away(boolean whole) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Halfway.class.getName(),
                        directory.toString(),
                        String.valueOf(whole))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told = process.inputReader()) {
            assertEquals(Halfway.THERE, told.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(whole ? 1 : 0, sets().size());
        assertFalse(remaining().isEmpty());
        files.sweep(true, name -> false);
        assertEquals(List.of(), remaining());
    }

    @Test
    void a_refused_upload_leaves_nothing_behind() throws IOException {
        assertThrows(
                ProblemException.class,
                () -> files.add(OWNER, folder -> {
                    Files.writeString(folder.resolve("640.jpg"), "half of it");
                    throw new ProblemException(ProblemType.UNPROCESSABLE_CONTENT, "no picture");
                }));
        assertEquals(List.of(), remaining());
    }

    @Test
    void a_directory_that_cannot_be_written_is_a_problem(@TempDir Path folder) throws IOException {
        MediaFiles blocked = at(Files.writeString(folder.resolve("a-file"), ""));
        ProblemException refused = assertThrows(ProblemException.class, () -> blocked.add(OWNER, in -> ""));
        assertEquals(ProblemType.UNAVAILABLE, refused.type());
        assertTrue(blocked.find(new BigInteger("1").shiftLeft(255).toString(16), "640.jpg")
                .isEmpty());
    }

    @Test
    void what_is_used_stays_and_what_is_not_goes() throws IOException {
        String kept = add(OWNER, "kept").name();
        String gone = add(OWNER, "gone").name();
        files.settle(kept, true);
        files.settle(gone, false);
        assertEquals(1, remaining().size());
        assertTrue(files.find(kept, "640.jpg").isPresent());
    }

    @Test
    void a_sweep_settles_what_a_crash_left_open() throws IOException {
        String withRow = add(OWNER, "its row was written").name();
        String withoutRow = add(OWNER, "its row was not").name();
        age("unsettled");
        files.sweep(false, withRow::equals);
        assertTrue(files.find(withRow, "640.jpg").isPresent());
        assertTrue(files.find(withoutRow, "640.jpg").isEmpty());
        assertEquals(1, remaining().size());
    }

    @Test
    void a_sweep_removes_sets_that_were_never_finished() throws IOException {
        Path half = Files.createDirectories(directory.resolve("incoming").resolve(String.valueOf(OWNER)));
        Files.writeString(half.resolve("640.jpg"), "half of it");
        age("incoming");
        files.sweep(false, name -> true);
        assertEquals(List.of(), remaining());
    }

    @Test
    void a_sweep_leaves_alone_what_another_node_works_on() throws IOException {
        Path half = Files.createDirectories(directory.resolve("incoming").resolve(String.valueOf(OWNER)));
        Files.writeString(half.resolve("640.jpg"), "half of it");
        String set = add(OWNER, "not settled yet").name();
        files.sweep(false, name -> false);
        assertTrue(Files.exists(half.resolve("640.jpg")));
        assertTrue(files.find(set, "640.jpg").isPresent());
    }

    @Test
    void what_nobody_marked_is_never_swept() throws IOException {
        String set = add(OWNER, "settled").name();
        files.settle(set, true);
        files.sweep(false, name -> false);
        assertTrue(files.find(set, "640.jpg").isPresent());
    }

    private MediaFiles.Added<String> add(UUID owner, String content) {
        return files.add(owner, folder -> {
            Files.writeString(folder.resolve("640.jpg"), content);
            return content;
        });
    }

    private void age(String folder) throws IOException {
        for (Path path : Folders.in(directory.resolve(folder))) {
            Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
        }
    }

    /** The sets that readers could find. */
    private List<String> sets() throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> files.find(name, "640.jpg").isPresent())
                    .toList();
        }
    }

    private List<Path> remaining() throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    static MediaFiles at(Path directory) {
        return new MediaFiles(new Settings(directory.toString()), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** The settings as they come, but for the directory. */
    private record Settings(String directory) implements FileConfig {

        @Override
        public String url() {
            return "http://localhost";
        }

        @Override
        public MemorySize maxSize() {
            return new MemorySize(BigInteger.TEN);
        }
    }
}
