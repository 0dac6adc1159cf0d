package org.khabar.operations;

import java.io.Closeable;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khabar.importer.BadLine;
import org.khabar.importer.ImportListener;
import org.khabar.kit.command.Progress;

/** Shows how an import goes on, and every bad line. */
final class ImportProgress implements ImportListener, Closeable {

    private final Path file;
    private final PrintWriter out;
    private @Nullable Progress progress;

    ImportProgress(Path file, PrintWriter out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void begun(int lines) {
        progress = new Progress(out, String.valueOf(file.getFileName()), "lines", lines);
    }

    @Override
    public void advanced() {
        if (progress != null) {
            progress.advance(1);
        }
    }

    @Override
    public void bad(BadLine problem) {
        String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + " ";
        String line = file + ":" + problem.line() + " " + pointer + problem.message();
        if (progress == null) {
            out.println(line);
        } else {
            progress.say(line);
        }
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
        }
    }
}
