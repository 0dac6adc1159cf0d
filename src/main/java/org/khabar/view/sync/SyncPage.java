package org.khabar.view.sync;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of what an app has to take over, in order, and where it stands then. */
@Schema(name = "SyncPage")
public record SyncPage(
        @Schema(description = "To be taken over in this order")
        List<SyncItem> items,

        @Schema(description = "Where to go on, now or later", examples = "4TkfJ0F2…")
        String token,

        @Schema(description = "Whether there is more to be had at once", example = "false")
        boolean more) {

    public SyncPage {
        items = List.copyOf(items);
    }
}
