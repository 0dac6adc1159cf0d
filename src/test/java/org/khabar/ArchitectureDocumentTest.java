package org.khabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A map that names what is gone, or leaves out what is there, is worse than none. */
class ArchitectureDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/ARCHITECTURE.md");
    private static final Path MAIN = Path.of("src/main/java/org/khabar");
    private static final Path TESTS = Path.of("src/test/java/org/khabar");
    private static final int LINES = 150;

    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(\\.\\w+(\\(\\))?)?");
    private static final Pattern PACKAGE = Pattern.compile("[a-z]+(\\.[a-z]+)*");
    private static final Pattern FILE = Pattern.compile("(src|\\.ci|\\.mvn)/[\\w./-]+");

    private final String text = read(DOCUMENT);

    @Test
    void it_fits_on_a_few_screens() {
        long lines = text.lines().count();
        assertTrue(lines <= LINES, () -> lines + " lines");
    }

    @Test
    void every_class_it_names_exists() {
        Set<String> classes = Stream.concat(sources(MAIN), sources(TESTS))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), named(text, CLASS, name -> !classes.contains(name.replaceAll("\\..*", ""))));
    }

    @Test
    void every_file_it_names_exists() {
        assertEquals(Set.of(), named(text, FILE, name -> !Files.exists(Path.of(name))));
    }

    @Test
    void it_names_every_package_and_no_other() {
        Set<String> packages = sources(MAIN)
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> MAIN.relativize(file.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = named(text, PACKAGE, name -> Files.isDirectory(MAIN.resolve(name.replace('.', '/'))));
        packages.removeAll(described);
        assertEquals(Set.of(), packages, "not in the document");
        assertEquals(Set.of(), named(text, PACKAGE, name -> !described.contains(name)), "not in the sources");
    }

    @Test
    void a_name_of_nothing_is_found() {
        String document = "`ArticleWorkflow.publish()` and `content.gone`, but not `GET` or `a b` or ```Fence```";
        assertEquals(Set.of("ArticleWorkflow.publish()"), named(document, CLASS, name -> true));
        assertEquals(Set.of("content.gone"), named(document, PACKAGE, name -> true));
    }

    /** What stands in back-ticks, is of this form, and is wanted. */
    private static Set<String> named(String document, Pattern form, Predicate<String> wanted) {
        String prose = document.replaceAll("(?s)```.*?```", "");
        return CODE.matcher(prose)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(form.asMatchPredicate().and(wanted))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> files =
                    tree.filter(file -> file.toString().endsWith(".java")).toList();
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
