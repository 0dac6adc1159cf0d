package org.khabar.operations;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;
import org.khabar.kit.database.DatabaseUnavailableException;
import picocli.CommandLine;

/** Runs one command in an application that starts for it: without opening a port, and saying only what matters. */
public final class TaskRun implements QuarkusApplication {

    private static final Map<String, String> QUIET = Map.ofEntries(
            Map.entry("quarkus.http.host-enabled", "false"),
            // A key is told where the server's log is read.
            Map.entry("khabar.security.first-key", "false"),
            // What is due is published by servers.
            Map.entry("khabar.editing.due-interval", "P365D"),
            // So is what follows from changes done by servers: purges, webhooks, the search index, whose files are
            // theirs.
            Map.entry("khabar.changes.follow", "false"),
            Map.entry("khabar.search.follow", "false"),
            Map.entry("quarkus.banner.enabled", "false"),
            Map.entry("quarkus.log.level", "WARN"),
            Map.entry("quarkus.log.console.stderr", "true"),
            // What goes wrong is told in one sentence by the command, not logged by everyone it passes.
            Map.entry("quarkus.log.category.\"org.flywaydb\".level", "OFF"),
            Map.entry("quarkus.log.category.\"org.hibernate\".level", "OFF"),
            Map.entry("quarkus.log.category.\"com.arjuna\".level", "OFF"),
            Map.entry("quarkus.log.category.\"io.agroal\".level", "OFF"),
            Map.entry("quarkus.log.category.\"io.quarkus.runtime\".level", "OFF"));

    /** Starts the application, runs the command in it and ends the process with the command's exit code. */
    static int start(String... args) {
        QUIET.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        Quarkus.run(TaskRun.class, TaskRun::end, args);
        return CommandLine.ExitCode.OK;
    }

    @Override
    public int run(String... args) {
        return Khabar.commandLine().execute(args);
    }

    private static void end(Integer code, Throwable cause) {
        if (cause != null) {
            System.err.println("khabar: " + reason(cause));
        }
        System.exit(cause == null ? code : CommandLine.ExitCode.USAGE);
    }

    private static String reason(Throwable thrown) {
        Throwable last = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailableException) {
                return String.valueOf(cause.getMessage());
            }
            last = cause;
        }
        return "cannot start: " + last.getMessage();
    }
}
