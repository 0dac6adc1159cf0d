package org.khabar.kit.problem;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Recognises that a disk, or somebody's share of it, is full. Java has no exception for that, but systems have words. */
public final class FullDisk {

    private static final Logger LOG = Logger.getLogger(FullDisk.class);
    private static final int DEEPEST_CAUSE = 20;
    private static final List<String> WORDS =
            List.of("No space left", "Disk quota exceeded", "not enough space", "disk is full");

    private FullDisk() {}

    /** Whether that is what the failure comes from. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof IOException && tells(String.valueOf(cause.getMessage())));
    }

    /** Logs the failure, for whoever runs the server has to act, and answers with its problem. */
    public static ProblemException record(Throwable failure) {
        LOG.errorf("A disk is full: %s", failure);
        return Failures.plain(ProblemType.INSUFFICIENT_STORAGE);
    }

    private static boolean tells(String message) {
        return WORDS.stream().anyMatch(message::contains);
    }
}
