package org.khabar.content.tag;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;

/** What an editor, an import or the reference data says of a tag. */
public record TagContent(
        Names names,
        Known known,
        TagDetails details,
        @Nullable Tag state,
        @Nullable Tag party) {

    /** Under which further names and identifiers it is known, and who says so. */
    public record Known(
            @Nullable String abbreviationInHindi,
            @Nullable String abbreviationInEnglish,
            List<String> aliases,
            Map<String, String> externalIds,
            Map<String, String> sources) {

        public static final Known NOTHING = new Known(null, null, List.of(), Map.of(), Map.of());

        public Known {
            aliases = List.copyOf(aliases);
            externalIds = Map.copyOf(externalIds);
            sources = Map.copyOf(sources);
        }
    }
}
