package org.khabar.content.body;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.kit.text.Clean;
import org.khabar.kit.text.InlineMarkup;

/** A box of facts beside the story. */
public record FactBoxBlock(
        @Schema(description = "What the facts are about", example = "सीट एक नज़र में")
        String title,

        @Schema(description = "The facts, with inline markup")
        List<String> items)
        implements Block {

    public FactBoxBlock {
        title = Clean.line(title);
        items = items.stream().map(InlineMarkup::sanitise).toList();
    }

    @Override
    public Stream<String> prose() {
        return Stream.concat(Stream.of(title), items.stream().map(InlineMarkup::plain));
    }
}
