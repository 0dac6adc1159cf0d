package org.khabar.view.desk;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.front.Container;
import org.khabar.content.name.Names;

/** A container of a front as editors see it. */
@Schema(name = "ContainerDesk")
public record ContainerDeskView(
        @Schema(description = "Slug, unique on its front", required = true, maxLength = 120, example = "mukhya")
        String slug,

        @Schema(description = "Names, in Hindi, English or both", required = true)
        Names names,

        @Schema(
                description = "How many stories it shows",
                required = true,
                minimum = "1",
                maximum = "50",
                example = "5")
        int limit,

        @Schema(description = "Identifiers of the articles that come first, in order")
        List<UUID> pinned,

        @Schema(
                description =
                        "What fills the other places: the filters of a list of articles, each with its values as in"
                                + " a query string; only pinned stories are shown when it is left out",
                example = "{\"section\": [\"rajniti\"], \"kind\": [\"story,live\"]}")
        @Nullable
        SortedMap<String, List<String>> rule) {

    public ContainerDeskView {
        pinned = List.copyOf(pinned);
    }

    static ContainerDeskView of(Container container) {
        return new ContainerDeskView(
                container.slug(),
                container.names(),
                container.limit(),
                container.pinned(),
                container.rule() == null ? null : new TreeMap<>(container.rule()));
    }
}
