package org.khabar.operations;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.khabar.kit.command.Task;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: serves unless told otherwise. */
@QuarkusMain
@Command(
        name = "khabar",
        description = "A headless content API for Hindi newsrooms.",
        mixinStandardHelpOptions = true,
        versionProvider = Khabar.Version.class,
        synopsisSubcommandLabel = "[COMMAND]")
public final class Khabar implements Callable<Integer> {

    /** What it can do besides serving. */
    private static List<Task> tasks() {
        return ServiceLoader.load(Task.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Runs the command that the arguments name. */
    public static void main(String... args) {
        int code = commandLine()
                .setExecutionStrategy(parsed -> {
                    Integer helped = CommandLine.executeHelpRequest(parsed);
                    if (helped != null) {
                        return helped;
                    }
                    return isTask(parsed) ? TaskRun.start(args) : new CommandLine.RunLast().execute(parsed);
                })
                .execute(args);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    /** The commands with their arguments, executed where it stands. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Khabar())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new CommandLine.HelpCommand());
        tasks().forEach(line::addSubcommand);
        return line;
    }

    private static boolean isTask(CommandLine.ParseResult parsed) {
        return parsed.hasSubcommand() && parsed.subcommand().commandSpec().userObject() instanceof Task;
    }

    @Override
    public Integer call() {
        return new ServeCommand().call();
    }

    /** The version of the build. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Khabar.class.getPackage().getImplementationVersion();
            return new String[] {"khabar " + (version == null ? "not packaged" : version)};
        }
    }
}
