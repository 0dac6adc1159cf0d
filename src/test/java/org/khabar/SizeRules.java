package org.khabar;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The ceilings of the house. At its ceiling a file is missing a noun.
 *
 * @param linesPerFile ceiling for a file, package-info and imports included
 */
record SizeRules(int linesPerFile) {

    private static final int FILES_PER_PACKAGE = 20;

    /** What stands above its ceiling anywhere below a folder of sources, one line each. */
    List<String> violations(Path sources) throws IOException {
        List<Path> files = javaFiles(sources);
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            long lines = Files.readAllLines(file).size();
            if (lines > linesPerFile) {
                found.add(file + " has " + lines + " lines, more than " + linesPerFile);
            }
        }
        found.addAll(crowdedPackages(files));
        found.addAll(largeMembers(files));
        return found;
    }

    private static List<Path> javaFiles(Path sources) throws IOException {
        try (Stream<Path> tree = Files.walk(sources)) {
            return tree.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> crowdedPackages(List<Path> files) {
        Map<Path, Long> counts =
                files.stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > FILES_PER_PACKAGE)
                .map(count -> count.getKey() + " has " + count.getValue() + " files, more than " + FILES_PER_PACKAGE)
                .toList();
    }

    private static List<String> largeMembers(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            MemberSizes sizes = new MemberSizes(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                sizes.scan(unit, unit);
            }
            return sizes.violations();
        }
    }
}
