package org.khabar.content.media;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.file.FileAddresses;
import org.khabar.kit.json.JsonColumn;

/** Keeps the renditions of a media item as one JSON column, their addresses as {@link UrlColumn} does. */
@Converter
class RenditionsColumn extends JsonColumn<List<Rendition>> {

    RenditionsColumn() {
        super(new TypeReference<>() {});
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Rendition> renditions) {
        return super.convertToDatabaseColumn(
                renditions == null ? null : at(renditions, FileAddresses.configured()::stored));
    }

    @Override
    public @Nullable List<Rendition> convertToEntityAttribute(@Nullable String column) {
        List<Rendition> renditions = super.convertToEntityAttribute(column);
        return renditions == null ? null : at(renditions, FileAddresses.configured()::whole);
    }

    private static List<Rendition> at(List<Rendition> renditions, UnaryOperator<String> address) {
        return renditions.stream()
                .map(one -> new Rendition(one.width(), one.height(), address.apply(one.url()), one.type()))
                .toList();
    }
}
