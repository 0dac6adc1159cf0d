package org.khabar.content.use;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.address.AddressKind;

/** Knows what uses sections, authors and tags, as far as it is its own. */
public interface Users {

    /**
     * Some of those that use the thing: at most {@link org.khabar.content.change.InUse#NAMED} identifiers of each kind of
     * user, by what they are called in the plural. Call it within a transaction.
     */
    Map<String, List<UUID>> of(AddressKind kind, UUID id);
}
