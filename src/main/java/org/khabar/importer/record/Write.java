package org.khabar.importer.record;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khabar.content.change.Outcome;

/**
 * A record that was found good and waits to be written.
 *
 * @param action writes it; is called within a transaction, and again when that one failed
 * @param afterwards is told its identifier once it is written for good
 */
public record Write(Supplier<Outcome> action, Consumer<UUID> afterwards) {

    public Write(Supplier<Outcome> action) {
        this(action, id -> {});
    }
}
