package org.khabar.content.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the public API can see of something: enough to tell subscribers of it without reading it again.
 *
 * @param slug its canonical slug; its identifier when it has none
 * @param title headline or name
 * @param kind of an article or media item; the type of a tag
 * @param language BCP 47, for an article
 * @param publishedAt for an article
 */
public record Shown(
        String slug,
        String title,
        @Nullable String kind,
        @Nullable String language,
        @Nullable Instant publishedAt) {

    /** Something that is always public, such as an author or a tag. */
    public static Shown named(String slug, String title, @Nullable String kind) {
        return new Shown(slug, title, kind, null, null);
    }
}
