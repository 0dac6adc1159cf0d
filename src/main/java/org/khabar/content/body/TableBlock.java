package org.khabar.content.body;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Clean;
import org.khabar.kit.text.InlineMarkup;

/** A table: results of a seat, a timetable. */
public record TableBlock(
        @Schema(
                description = "What the columns are called; empty when there is no head",
                example = "[\"सीट\", \"मतदान\"]")
        List<String> header,

        @Schema(description = "Rows of cells, with inline markup", example = "[[\"कानपुर\", \"53%\"]]")
        List<List<String>> rows,

        @Schema(description = "What the table shows", example = "चौथे चरण का मतदान") @Nullable
        String caption)
        implements Block {

    public TableBlock {
        header = header == null
                ? List.of()
                : header.stream().map(InlineMarkup::sanitise).toList();
        rows = rows.stream()
                .map(row -> row.stream().map(InlineMarkup::sanitise).toList())
                .toList();
        caption = caption == null ? null : Clean.line(caption);
    }

    @Override
    public Stream<String> prose() {
        Stream<String> cells = rows.stream().flatMap(List::stream);
        return Stream.concat(header.stream(), cells).map(InlineMarkup::plain);
    }
}
