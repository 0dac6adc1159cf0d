package org.khabar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources that break a rule on purpose. They are compiled out of the way, so that they never become part of Khabar. */
record PlantedHouse(List<String> sources) {

    private static final Pattern NEXT_SOURCE = Pattern.compile("(?m)^(?=(?:@[\\w.]+ )?package )");
    private static final Pattern PACKAGE = Pattern.compile("(?m)package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)(?:class|interface|record|enum) (\\w+)");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all houses, because it remembers what it found on the class path. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    /** The sources in {@code planted/NAME.txt}; each begins with its package line. */
    static PlantedHouse of(String name) throws IOException {
        try (InputStream file = PlantedHouse.class.getResourceAsStream("/planted/" + name + ".txt")) {
            assertTrue(
                    file != null,
                    "no violation is planted for " + name + ": add src/test/resources/planted/" + name + ".txt");
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new PlantedHouse(NEXT_SOURCE
                    .splitAsStream(text)
                    .filter(part -> !part.isBlank())
                    .toList());
        }
    }

    /** Compiles every source into class files under a folder. */
    void compile(Path folder) {
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-Xlint:none", "-d", folder.toString());
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            files.add(new Source(fileName(source), source));
        }
        boolean compiled =
                COMPILER.getTask(messages, FILES, null, options, null, files).call();
        assertTrue(compiled, messages::toString);
    }

    /** Names of the types that break the rule. */
    Set<String> offenders() {
        Set<String> names = new TreeSet<>();
        for (String source : sources) {
            TYPE.matcher(source)
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> name.contains("Offender"))
                    .forEach(names::add);
        }
        return names;
    }

    private static String fileName(String source) {
        Matcher packageName = PACKAGE.matcher(source);
        Matcher type = TYPE.matcher(source);
        assertTrue(packageName.find(), source);
        return packageName.group(1).replace('.', '/') + "/" + (type.find() ? type.group(1) : "package-info") + ".java";
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
