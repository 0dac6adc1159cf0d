/** The door for readers, {@code /v1}: articles, sections, authors, media, fronts and hubs. Parses, asks content, wraps with view. */
@NullMarked
package org.khabar.api;

import org.jspecify.annotations.NullMarked;
