package org.khabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside the packaged application and the search for a Java that it shares with mvnw. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void install() throws IOException {
        Path application = Files.createDirectory(folder.resolve("an application"));
        Files.copy(Path.of("src/main/launcher/khabar"), application.resolve("khabar"));
        Files.copy(Path.of(".mvn/find-java.sh"), application.resolve("find-java.sh"));
        Files.createSymbolicLink(folder.resolve("khabar"), Path.of("an application", "khabar"));
    }

    @Test
    void java_home_is_taken_when_it_is_new_enough() throws Exception {
        String home = java("home", "21.0.1");
        Outcome outcome = launch(Map.of("JAVA_HOME", home, "JAVA_OTHER_HOME", java("other", "99")));
        assertEquals("home", outcome.java());
    }

    @Test
    void an_old_java_home_gives_way_to_the_newest_that_is_found() throws Exception {
        Map<String, String> homes = Map.of(
                "JAVA_HOME", java("home", "17.0.15"),
                "JAVA_98_HOME", java("good", "98"),
                "JAVA_HOME_99_X64", java("better", "99-ea"),
                "JAVA_8_HOME", java("worse", "1.8.0_402"));
        assertEquals("better", launch(homes).java());
    }

    @Test
    void arguments_options_and_the_exit_code_pass() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", java("home", "99"), "JAVA_OPTS", "-Da=* -Db=2");
        Outcome outcome = launch(environment, "import", "two words");
        String jar =
                folder.toRealPath().resolve("an application/quarkus-run.jar").toString();
        List<String> given = outcome.lines().stream()
                .filter(argument -> !argument.startsWith("--enable"))
                .toList();
        assertEquals(List.of("home", "-Da=*", "-Db=2", "-jar", jar, "import", "two words"), given);
        assertEquals(7, outcome.exit());
    }

    @Test
    void when_there_is_none_it_says_which_is_needed_and_where_it_looked() throws Exception {
        ProcessBuilder search = new ProcessBuilder("sh", "-c", ". .mvn/find-java.sh; find_java javac 1000");
        search.environment().put("JAVA_HOME", java("home", "99"));
        Outcome outcome = run(search);
        assertEquals(1, outcome.exit());
        assertTrue(outcome.text().contains("needs Java 1000"), outcome.text());
        assertTrue(outcome.text().contains("/usr/lib/jvm"), outcome.text());
    }

    /** A folder that looks like a Java installation; its java says which it is and what it was given, and exits with 7. */
    private String java(String name, String version) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' " + name + " \"$@\"\nexit 7\n");
        assertTrue(java.toFile().setExecutable(true));
        return home.toString();
    }

    private Outcome launch(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder launcher =
                new ProcessBuilder("sh", folder.resolve("khabar").toString());
        launcher.command().addAll(List.of(arguments));
        launcher.environment().keySet().removeIf(name -> name.startsWith("JAVA_"));
        launcher.environment().putAll(environment);
        return run(launcher);
    }

    private static Outcome run(ProcessBuilder builder) throws Exception {
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private record Outcome(int exit, String text) {

        List<String> lines() {
            return text.lines().toList();
        }

        String java() {
            return lines().getFirst();
        }
    }
}
