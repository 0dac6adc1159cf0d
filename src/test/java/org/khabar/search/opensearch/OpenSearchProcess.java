package org.khabar.search.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The OpenSearch of the Maven profile {@code opensearch}: started when it is first needed, on the class path that the stage of
 * that name has put together, one for all tests of a run; it ends with them. {@code khabar.test.opensearch.url} names another.
 */
public final class OpenSearchProcess {

    private static final String URL = "khabar.test.opensearch.url";
    private static final Path CLASS_PATH = Path.of("target/opensearch.classpath");
    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:]+");

    private OpenSearchProcess() {}

    /** Where it is. */
    static URI address() {
        synchronized (OpenSearchProcess.class) {
            String known = System.getProperty(URL, "");
            if (known.isEmpty()) {
                known = start();
                System.setProperty(URL, known);
            }
            return URI.create(known);
        }
    }

    private static String start() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "opensearch");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            Files.readString(CLASS_PATH).strip(),
                            "src/test/opensearch/OpenSearchNode.java",
                            folder.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            StringBuilder all = new StringBuilder();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                all.append(line).append('\n');
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    Thread.ofPlatform().daemon().start(() -> said.lines().forEach(more -> {}));
                    return address.group();
                }
            }
            throw new IllegalStateException("OpenSearch did not start: " + all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
