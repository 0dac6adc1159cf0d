package org.khabar.content.body;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.kit.text.InlineMarkup;

/** A sub-heading. */
public record HeadingBlock(
        @Schema(
                description = "2 for the first level below the headline, down to 4",
                example = "2",
                minimum = "2",
                maximum = "4")
        int level,

        @Schema(description = "Text with inline markup", example = "बूथ पर क्या रहा इंतज़ाम")
        String text)
        implements Block {

    public HeadingBlock {
        if (level < 2 || level > 4) {
            throw new IllegalArgumentException("a heading has level 2, 3 or 4");
        }
        text = InlineMarkup.sanitise(text);
    }

    @Override
    public Stream<String> prose() {
        return Stream.of(InlineMarkup.plain(text));
    }
}
