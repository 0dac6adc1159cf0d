package org.khabar.sample.generate;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.content.change.place.LogPlaceRepository;
import org.khabar.content.tag.TagDetails;
import org.khabar.sample.generate.desk.Departments;
import org.khabar.sample.generate.desk.DeskRepository;
import org.khabar.sample.generate.desk.Newcomers;
import org.khabar.sample.generate.plot.Arena;
import org.khabar.sample.generate.plot.ArenaRepository;
import org.khabar.sample.generate.plot.Plotter;
import org.khabar.sample.generate.plot.Timeline;
import org.khabar.sample.generate.prose.ArticleComposer;
import org.khabar.sample.generate.words.Grammar;

/** Generates articles: in batches, each written whole or not at all, so that a run that was broken off goes on. */
@ApplicationScoped
@Unremovable // only the command asks for it, which is no bean
public class Generation {

    /** Large enough for JDBC batches, small enough for the memory of a transaction. */
    static final int BATCH = 500;

    private static final int MOST_THREADS = 4;

    private final Departments departments;
    private final Newcomers newcomers;
    private final ArenaRepository arenas;
    private final DeskRepository desks;
    private final GeneratedRepository generated;
    private final LogPlaceRepository places;

    Generation(
            Departments departments,
            Newcomers newcomers,
            ArenaRepository arenas,
            DeskRepository desks,
            GeneratedRepository generated,
            LogPlaceRepository places) {
        this.departments = departments;
        this.newcomers = newcomers;
        this.arenas = arenas;
        this.desks = desks;
        this.generated = generated;
        this.places = places;
    }

    /**
     * Writes what is missing of an order.
     *
     * @param progress is told how many articles of the order are there, and after each batch how many it wrote, by one thread at a
     *     time
     */
    public GenerationReport run(GenerationOrder order, IntConsumer progress) {
        Set<String> there = generated.externalIds(order.prefix());
        List<Integer> missing = IntStream.range(0, order.articles())
                .filter(number -> !there.contains(order.externalId(number)))
                .boxed()
                .toList();
        progress.accept(order.articles() - missing.size());
        if (!missing.isEmpty()) {
            write(order, missing, progress);
            // None of it stands in the log: whoever follows that has to look at everything anew.
            places.rename();
        }
        return new GenerationReport(missing.size(), order.articles() - missing.size());
    }

    private void write(GenerationOrder order, List<Integer> missing, IntConsumer progress) {
        Edition edition = edition(order);
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> batches = new ArrayList<>();
            for (int from = 0; from < missing.size(); from += BATCH) {
                List<Integer> numbers = missing.subList(from, Math.min(from + BATCH, missing.size()));
                batches.add(pool.submit(() -> write(edition, numbers, progress)));
            }
            await(batches, pool);
        }
    }

    /** What the articles of an order are made of; what is missing of people and departments is added to the database. */
    Edition edition(GenerationOrder order) {
        Grammar grammar = Grammar.read();
        departments.open();
        newcomers.arrive(grammar);
        Arena arena = arenas.read();
        Plotter plotter = new Plotter(arena, grammar, new Timeline(order.until(), countingDays(arena)));
        return new Edition(order, grammar, plotter, new ArticleComposer(desks.read()), generated.shortIds());
    }

    private void write(Edition edition, List<Integer> numbers, IntConsumer progress) {
        generated.write(edition.articles(numbers), edition::related);
        synchronized (this) {
            progress.accept(numbers.size());
        }
    }

    /** The first failure ends everything; batches that were written stay. */
    private static void await(List<Future<?>> batches, ExecutorService pool) {
        try {
            for (Future<?> batch : batches) {
                batch.get();
            }
        } catch (ExecutionException e) {
            pool.shutdownNow();
            throw new IllegalStateException("a batch of articles could not be written", e.getCause());
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static List<LocalDate> countingDays(Arena arena) {
        return arena.votes().elections().list().stream()
                .map(election -> election.details)
                .flatMap(details -> details instanceof TagDetails.Election election
                        ? Stream.ofNullable(election.countingOn())
                        : Stream.empty())
                .map(Objects::requireNonNull)
                .toList();
    }
}
