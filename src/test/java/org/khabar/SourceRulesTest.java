package org.khabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the source shows and no class file keeps. */
class SourceRulesTest {

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MIGRATION = Pattern.compile("V\\d{3}__[a-z]+(_[a-z0-9]+)+\\.sql");

    @Test
    void every_package_info_begins_with_its_paragraph() throws IOException {
        assertEquals(List.of(), withoutParagraph(Path.of("src/main/java")));
    }

    @Test
    void nothing_is_left_for_later() throws IOException {
        assertEquals(List.of(), unfinished(Path.of("src")));
    }

    @Test
    void migrations_tell_their_intention() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Path> nameless = files.filter(
                            file -> !MIGRATION.matcher(name(file)).matches())
                    .toList();
            assertEquals(List.of(), nameless);
        }
    }

    @Test
    void a_package_info_without_paragraph_is_reported(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("package-info.java"), "package org.khabar.silent;");
        assertEquals(List.of(file), withoutParagraph(folder));
    }

    @Test
    void something_left_for_later_is_reported(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Later.java"), "// TO" + "DO finish");
        assertEquals(List.of(file), unfinished(folder));
    }

    @Test
    void a_migration_needs_number_and_words() {
        assertTrue(MIGRATION.matcher("V007__keep_old_addresses.sql").matches());
        assertFalse(MIGRATION.matcher("V7__addresses.sql").matches());
        assertFalse(MIGRATION.matcher("V007__addresses.sql").matches());
    }

    private static List<Path> withoutParagraph(Path sources) throws IOException {
        return filesBelow(
                sources,
                file -> name(file).equals("package-info.java") && !text(file).startsWith("/**"));
    }

    private static List<Path> unfinished(Path sources) throws IOException {
        return filesBelow(
                sources,
                file -> name(file).matches(".*\\.(java|md|properties|sql)")
                        && UNFINISHED.matcher(text(file)).find());
    }

    private static List<Path> filesBelow(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).filter(wanted).toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
