package org.khabar.importer.record;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khabar.content.change.Outcome;
import org.khabar.importer.lookup.Lookup;

/** Understands records that are few, and written one by one. */
interface SingleRecordReader extends RecordReader<SingleRecordReader.Write> {

    @Override
    default List<Outcome> write(List<Write> drafts, Lookup lookup) {
        return drafts.stream().map(draft -> draft.action().get()).toList();
    }

    @Override
    default void announce(Write draft, UUID id, Lookup lookup) {
        draft.afterwards().accept(id);
    }

    /**
     * A record that was found good and waits to be written.
     *
     * @param action writes it
     * @param afterwards is told its identifier once it is written for good
     */
    record Write(Supplier<Outcome> action, Consumer<UUID> afterwards) {}
}
