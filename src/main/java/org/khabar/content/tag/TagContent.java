package org.khabar.content.tag;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.kit.json.JsonColumn;

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

        /** How many characters of JSON there is room for. */
        public static final int ALIASES_WIDTH = 8000;

        public static final int IDENTIFIERS_WIDTH = 1000;
        public static final int SOURCES_WIDTH = 4000;

        public static final Known NOTHING = new Known(null, null, List.of(), Map.of(), Map.of());

        public Known {
            aliases = List.copyOf(aliases);
            externalIds = Map.copyOf(externalIds);
            sources = Map.copyOf(sources);
        }

        /** Whether there is room for all of it. */
        public boolean fits() {
            return length(new TagColumns.Aliases(), aliases) <= ALIASES_WIDTH
                    && length(new TagColumns.Pairs(), externalIds) <= IDENTIFIERS_WIDTH
                    && length(new TagColumns.Pairs(), sources) <= SOURCES_WIDTH;
        }

        private static <T> int length(JsonColumn<T> column, T value) {
            return String.valueOf(column.convertToDatabaseColumn(value)).length();
        }
    }
}
