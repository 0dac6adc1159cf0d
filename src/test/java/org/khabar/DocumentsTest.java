package org.khabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents lead to nothing that is gone and stay short; decisions have their four parts. The map has a test of its own. */
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final Path DECISIONS = Path.of("src/docs/decisions");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?(?:\\(\\))?`");
    private static final Pattern PATH = Pattern.compile("`((?:src|\\.ci|\\.mvn)/[\\w./-]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[\\w-]+)?\\)");
    private static final int README_LINES = 120;
    private static final int DECISION_LINES = 40;

    @Test
    void every_class_that_the_readme_names_exists() throws IOException {
        Set<String> classes = classes();
        List<String> unknown =
                named(README, CLASS).filter(Predicate.not(classes::contains)).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_path_and_link_leads_somewhere() throws IOException {
        for (Path document : documents()) {
            List<Path> gone = Stream.concat(
                            named(document, PATH).map(Path::of),
                            named(document, LINK).map(document::resolveSibling))
                    .filter(Files::notExists)
                    .toList();
            assertEquals(List.of(), gone, document.toString());
        }
    }

    @Test
    void every_document_is_short_enough_to_be_read() throws IOException {
        assertTrue(Files.readAllLines(README).size() <= README_LINES);
        for (Path decision : below(DECISIONS)) {
            assertTrue(Files.readAllLines(decision).size() <= DECISION_LINES, decision.toString());
        }
    }

    @Test
    void every_decision_has_a_number_of_its_own_and_the_four_parts() throws IOException {
        List<String> numbers = below(DECISIONS).stream()
                .map(file -> String.valueOf(file.getFileName()).substring(0, 4))
                .toList();
        assertEquals(numbers.stream().distinct().toList(), numbers);
        for (Path decision : below(DECISIONS)) {
            String text = Files.readString(decision);
            List<String> missing = Stream.of("## Context", "## Decision", "## Rejected", "## When to revisit")
                    .filter(part -> !text.contains("\n" + part + "\n"))
                    .toList();
            assertEquals(List.of(), missing, decision.toString());
        }
    }

    private static Stream<String> named(Path document, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(document)).results().map((MatchResult found) -> found.group(1));
    }

    private static List<Path> documents() throws IOException {
        return Stream.concat(Stream.of(README), below(Path.of("src/docs")).stream())
                .toList();
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
