package org.khabar.content.change.tail;

import java.util.List;
import org.khabar.content.change.Change;

/**
 * Something downstream that must hear of every change, once for the whole cluster and in order. It hears of a change
 * again when it failed, or when its node died, before its position was stored.
 */
public interface ChangeConsumer {

    /** Under which its position is stored: never changed once released, at most 60 characters. */
    String name();

    /**
     * Takes changes in the order of the log, at most {@link ChangeTail#BATCH}. Whatever it throws makes them come again,
     * later and later; no other consumer is held up.
     */
    void accept(List<Change> changes);

    /** Is told that the log no longer reaches back to where it stood: it has to look at everything anew. */
    void startOver();
}
