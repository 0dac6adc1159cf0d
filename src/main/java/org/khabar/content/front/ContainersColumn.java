package org.khabar.content.front;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.khabar.kit.json.JsonColumn;

/** Keeps the containers of a front as one JSON column. */
@Converter
class ContainersColumn extends JsonColumn<List<Container>> {

    ContainersColumn() {
        super(new TypeReference<>() {});
    }
}
