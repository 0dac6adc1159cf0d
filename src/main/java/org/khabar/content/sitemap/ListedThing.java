package org.khabar.content.sitemap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagType;

/**
 * A section, an author or a tag that public articles are filed under.
 *
 * @param type of a tag; null for the others
 * @param changedAt when it, or an article under it, last changed
 */
public record ListedThing(@Nullable TagType type, String slug, Instant changedAt) {}
