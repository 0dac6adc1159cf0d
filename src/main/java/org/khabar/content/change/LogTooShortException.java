package org.khabar.content.change;

/** A position from which the change log cannot be followed any more: whoever stands there has to start over. */
public final class LogTooShortException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogTooShortException(long position) {
        super("the change log cannot be followed from " + position, null, false, false);
    }
}
