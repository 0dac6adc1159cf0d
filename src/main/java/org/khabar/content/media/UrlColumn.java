package org.khabar.content.media;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.file.FileAddresses;

/** Keeps the address of a file, without what is a setting when the file is ours. */
@Converter
class UrlColumn implements AttributeConverter<String, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String url) {
        return url == null ? null : FileAddresses.configured().stored(url);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : FileAddresses.configured().whole(column);
    }
}
