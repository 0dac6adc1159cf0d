package org.khabar.sample.generate;

import jakarta.enterprise.inject.spi.CDI;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.command.Progress;
import org.khabar.kit.command.Task;
import org.khabar.kit.time.ClockProducer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills the database with invented articles. */
@Command(
        name = "generate",
        description = {
            "Fills the database with invented Hindi articles about the parties, candidates and places in it.",
            "The same seed tells the same stories: what is there already is not written again, so that a run that"
                    + " was broken off goes on where it ended."
        })
public final class GenerateCommand implements Task {

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many there shall be of the seed: ${DEFAULT-VALUE} if not said.")
    private int articles;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which stories: ${DEFAULT-VALUE} if not said.")
    private long seed;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The day that ends the three years over which they spread: today if not said.")
    private @Nullable LocalDate until;

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
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Clock clock = CDI.current().select(Clock.class).get();
        if (articles < 1 || articles > GenerationOrder.MOST) {
            line.getErr().println("khabar: --articles must be 1 to " + GenerationOrder.MOST);
            return CommandLine.ExitCode.USAGE;
        }
        GenerationOrder order = new GenerationOrder(articles, seed, end(clock));
        Instant begun = clock.instant();
        GenerationReport report = generated(order, line.getErr());
        print(report, Duration.between(begun, clock.instant()), line.getOut());
        return CommandLine.ExitCode.OK;
    }

    private Instant end(Clock clock) {
        return until == null
                ? clock.instant()
                : until.plusDays(1).atStartOfDay(ClockProducer.NEWSROOM_ZONE).toInstant();
    }

    /** The bar has left the screen before the report is printed. */
    private static GenerationReport generated(GenerationOrder order, PrintWriter err) {
        try (Progress progress = new Progress(err, "generate", "articles", order.articles())) {
            return CDI.current().select(Generation.class).get().run(order, progress::advance);
        }
    }

    private static void print(GenerationReport report, Duration time, PrintWriter out) {
        long perSecond = report.written() * 1000L / Math.max(1, time.toMillis());
        out.printf(
                "%d articles written in %.1f s (%d a second), %d were there already%n",
                report.written(), time.toMillis() / 1000.0, perSecond, report.alreadyThere());
        out.flush();
    }
}
