package org.khabar.search.index;

import org.jspecify.annotations.Nullable;

/** The engine does not answer, or not in time: nothing can be found now, and what was to be told is to be told again. */
public final class EngineAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineAwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
