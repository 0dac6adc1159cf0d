package org.khabar.content.body;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.kit.text.InlineMarkup;

/** A list of points. */
public record ListBlock(
        @Schema(description = "Whether the points are numbered", example = "false")
        boolean ordered,

        @Schema(description = "The points, with inline markup")
        List<String> items)
        implements Block {

    public ListBlock {
        items = items.stream().map(InlineMarkup::sanitise).toList();
    }

    @Override
    public Stream<String> prose() {
        return items.stream().map(InlineMarkup::plain);
    }
}
