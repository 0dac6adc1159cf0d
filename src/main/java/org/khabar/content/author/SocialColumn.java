package org.khabar.content.author;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.khabar.kit.json.JsonColumn;

/** Keeps an author's accounts as one JSON column. */
@Converter
class SocialColumn extends JsonColumn<Map<String, String>> {

    SocialColumn() {
        super(new TypeReference<>() {});
    }
}
