package org.khabar.content.change;

import java.util.List;

/**
 * The changes of a transaction that this node has just committed. It is fired, as a CDI event, before the caller of the transaction
 * goes on; whoever must not miss any follows the log instead.
 *
 * @param changes in the order of the log
 */
public record Committed(List<Change> changes) {

    public Committed {
        changes = List.copyOf(changes);
    }
}
