package org.khabar.content.body;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;
import org.khabar.kit.text.InlineMarkup;

/** Words that someone said. */
public record QuoteBlock(
        @Schema(description = "The words, with inline markup", example = "हमने पहली बार वोट डाला।")
        String text,

        @Schema(description = "Who said them", example = "सरिता, बूथ 112 की मतदाता") @Nullable
        String attribution)
        implements Block {

    public QuoteBlock {
        text = InlineMarkup.sanitise(text);
        attribution = attribution == null ? null : Clean.line(attribution);
    }

    @Override
    public Stream<String> prose() {
        return Stream.of(InlineMarkup.plain(text));
    }
}
