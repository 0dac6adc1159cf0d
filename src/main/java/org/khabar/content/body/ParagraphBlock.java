package org.khabar.content.body;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khabar.kit.text.InlineMarkup;

/** A paragraph. */
public record ParagraphBlock(
        @Schema(
                description = "Text with inline markup (b i u a sub sup br)",
                example = "<b>कानपुर</b> में मतदान <a href=\"https://www.example.org/matdan\">शुरू</a> हुआ।")
        String text)
        implements Block {

    public ParagraphBlock {
        text = InlineMarkup.sanitise(text);
    }

    @Override
    public Stream<String> prose() {
        return Stream.of(InlineMarkup.plain(text));
    }
}
