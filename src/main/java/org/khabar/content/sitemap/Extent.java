package org.khabar.content.sitemap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many pages there are of one kind.
 *
 * @param changedAt the latest change of any of them; null when there are none
 */
public record Extent(long pages, @Nullable Instant changedAt) {}
