package org.khabar.content.body;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.khabar.kit.json.JsonColumn;

/** Keeps a body as one JSON column. */
@Converter
public class BodyColumn extends JsonColumn<Body> {

    public BodyColumn() {
        super(new TypeReference<>() {});
    }
}
