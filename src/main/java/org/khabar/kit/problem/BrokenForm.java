package org.khabar.kit.problem;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Recognises a form in parts (RFC 7578) that is malformed or ends too early. The framework reports this by exceptions of
 * many kinds, which have in common where they come from.
 */
final class BrokenForm {

    /** What is said of it. */
    static final String DETAIL = "The body is no well-formed multipart form, or ends before its last boundary.";

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private BrokenForm() {}

    /** Whether the failure is that of the form, and not of the disk to which its files are written. */
    static boolean isBehind(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(PARSER))
                && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .noneMatch(BrokenForm::isOfTheDisk);
    }

    private static boolean isOfTheDisk(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        return cause instanceof IOException
                && frames.length > 0
                && Stream.of("sun.nio.", "java.nio.", "java.io.").anyMatch(frames[0].getClassName()::startsWith);
    }
}
