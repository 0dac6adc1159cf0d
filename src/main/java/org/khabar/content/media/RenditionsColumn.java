package org.khabar.content.media;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.khabar.kit.json.JsonColumn;

/** Keeps the renditions of a media item as one JSON column. */
@Converter
class RenditionsColumn extends JsonColumn<List<Rendition>> {

    RenditionsColumn() {
        super(new TypeReference<>() {});
    }
}
