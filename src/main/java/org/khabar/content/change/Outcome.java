package org.khabar.content.change;

import java.util.UUID;

/** What became of something that was taken from a source, and the identifier under which it is known here. */
public record Outcome(UUID id, Effect effect) {

    /** Of something that was there: changed, or found as it was. */
    public static Outcome of(UUID id, boolean changed) {
        return new Outcome(id, changed ? Effect.UPDATED : Effect.UNCHANGED);
    }
}
