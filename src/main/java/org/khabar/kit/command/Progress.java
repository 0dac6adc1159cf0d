package org.khabar.kit.command;

import java.io.Closeable;
import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far a command is: a bar on a terminal, a line for each tenth elsewhere. */
public final class Progress implements Closeable {

    private static final String ERASE_LINE = "\u001B[2K\r";

    private final PrintWriter out;
    private final String unit;
    private final int total;
    private @Nullable ProgressBar bar;
    private int done;

    /**
     * Begins at nothing.
     *
     * @param task what is done, in a word or two
     * @param unit what is counted, in the plural
     */
    public Progress(PrintWriter out, String task, String unit, int total) {
        this.out = out;
        this.unit = unit;
        this.total = total;
        if (isTerminal()) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setUnit(" " + unit, 1)
                    .showSpeed()
                    .build();
        }
    }

    /** So many more are done. */
    public void advance(int by) {
        long tenths = (long) done * 10 / total;
        done += by;
        if (bar != null) {
            bar.stepBy(by);
        } else if ((long) done * 10 / total > tenths) {
            out.println(done + " of " + total + " " + unit);
            out.flush();
        }
    }

    /** Says something on a line of its own. */
    public void say(String line) {
        out.println((bar == null ? "" : ERASE_LINE) + line);
        out.flush();
    }

    /** Takes the bar off the screen. */
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
