package org.khabar.view.desk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.content.front.Front;

/** All fronts as editors see them: they are few and have no pages. */
@Schema(name = "FrontDeskList")
public record FrontDeskList(
        @Schema(description = "Every front by its slug") List<FrontDeskView> items) {

    public FrontDeskList {
        items = List.copyOf(items);
    }

    /** These fronts. */
    public static FrontDeskList of(List<Front> fronts) {
        return new FrontDeskList(fronts.stream().map(FrontDeskView::of).toList());
    }
}
