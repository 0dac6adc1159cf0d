package org.khabar.content.media;

import org.jspecify.annotations.Nullable;

/** What people say of an uploaded picture; all else follows from its files. */
public record MediaDescription(
        MediaContent.Words words, @Nullable FocalPoint focalPoint) {}
