package org.khabar.content.tag;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.khabar.kit.json.JsonColumn;

/** The JSON columns of a tag. */
final class TagColumns {

    private TagColumns() {}

    /** Further names. */
    @Converter
    static class Aliases extends JsonColumn<List<String>> {
        Aliases() {
            super(new TypeReference<>() {});
        }
    }

    /** Key and value, both text. */
    @Converter
    static class Pairs extends JsonColumn<Map<String, String>> {
        Pairs() {
            super(new TypeReference<>() {});
        }
    }

    /** What the type adds. */
    @Converter
    static class Details extends JsonColumn<TagDetails> {
        Details() {
            super(new TypeReference<>() {});
        }
    }
}
