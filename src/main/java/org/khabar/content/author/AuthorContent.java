package org.khabar.content.author;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.Media;
import org.khabar.content.name.Names;

/** What an editor or importer says of an author. */
public record AuthorContent(
        Names names,
        @Nullable String role,
        Biography biography,
        @Nullable String email,
        Map<String, String> social,
        @Nullable Media image) {

    public AuthorContent {
        social = Map.copyOf(social);
    }

    /** Who they are, in either language. */
    public record Biography(@Nullable String hi, @Nullable String en) {}
}
