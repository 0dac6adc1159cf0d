package org.khabar.operations;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khabar.importer.ImportOptions;
import org.khabar.importer.ImportReport;
import org.khabar.importer.jsonl.JsonlImport;
import org.khabar.kit.command.Task;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file of import lines. */
@Command(
        name = "import",
        description = "Takes a file of import lines. A file that is taken again changes nothing.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every line is good", "1:some lines are bad", "2:nothing could be taken"})
public final class ImportCommand implements Task {

    @Parameters(
            paramLabel = "FILE.jsonl",
            description = "UTF-8, one JSON object a line",
            converter = ReadableFile.class)
    private @Nullable Path file;

    @Option(
            names = "--auto-tag",
            description = "Gives articles the tags that their text names for sure, marked as automatic.")
    private boolean autoTag;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli shows the help when it is set
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        Path path = java.util.Objects.requireNonNull(file);
        JsonlImport importer = CDI.current().select(JsonlImport.class).get();
        try {
            ImportReport report = imported(importer, path, new ImportOptions(autoTag), line.getErr());
            print(report, line.getOut());
            return report.isClean() ? 0 : 1;
        } catch (IOException e) {
            line.getErr().println("khabar: cannot read " + path + ": " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    /** The bar has left the screen before the report is printed. */
    private static ImportReport imported(JsonlImport importer, Path path, ImportOptions options, PrintWriter err)
            throws IOException {
        try (ImportProgress progress = new ImportProgress(path, err)) {
            return importer.run(path, options, progress);
        }
    }

    private static void print(ImportReport report, PrintWriter out) {
        out.printf("%-14s %9s %9s %9s %9s%n", "", "created", "updated", "unchanged", "failed");
        report.tallies()
                .forEach((type, tally) -> out.printf(
                        "%-14s %9d %9d %9d %9d%n",
                        type.word(), tally.created(), tally.updated(), tally.unchanged(), tally.failed()));
        if (report.unreadableLines() > 0) {
            out.printf("%-14s %9s %9s %9s %9d%n", "unreadable", "", "", "", report.unreadableLines());
        }
        out.flush();
    }

    /** A file that can be read. */
    static final class ReadableFile implements CommandLine.ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            Path path = Path.of(value);
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new CommandLine.TypeConversionException("cannot read the file " + value);
            }
            return path;
        }
    }
}
