package org.khabar.kit.http.range;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that can be sent.
 *
 * @param path where it lies
 * @param size in bytes
 * @param type its media type
 * @param tag names its bytes and no others, wherever and whenever: a strong entity tag, with its quotes
 * @param modifiedAt when it was written
 */
public record ServedFile(Path path, long size, String type, String tag, Instant modifiedAt) {}
