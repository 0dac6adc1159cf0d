package org.khabar.delivery.sync;

import java.util.List;
import org.khabar.view.sync.SyncItem;

/** What one answer tells, and where the app stands then. */
record Step(List<SyncItem> items, SyncToken token) {

    Step {
        items = List.copyOf(items);
    }
}
