package org.khabar.operations;

import java.io.Closeable;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.khabar.importer.BadLine;
import org.khabar.importer.ImportListener;

/** Shows how an import goes on: a bar on a terminal, a line for each tenth elsewhere; and every bad line. */
final class ImportProgress implements ImportListener, Closeable {

    private static final String ERASE_LINE = "\u001B[2K\r";

    private final Path file;
    private final PrintWriter out;
    private final boolean onTerminal = isTerminal();
    private @Nullable ProgressBar bar;
    private int lines;
    private int done;

    ImportProgress(Path file, PrintWriter out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void begun(int lines) {
        this.lines = lines;
        if (onTerminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(String.valueOf(file.getFileName()))
                    .setInitialMax(lines)
                    .build();
        }
    }

    @Override
    public void advanced() {
        done++;
        if (bar != null) {
            bar.step();
        } else if ((long) done * 10 / lines > (long) (done - 1) * 10 / lines) {
            out.println(done + " of " + lines + " lines");
            out.flush();
        }
    }

    @Override
    public void bad(BadLine problem) {
        String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + " ";
        out.println((bar == null ? "" : ERASE_LINE) + file + ":" + problem.line() + " " + pointer + problem.message());
        out.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Newer platforms have a console without a terminal too, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // true of the older platform that Khabar runs on as well
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
