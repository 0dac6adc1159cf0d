package org.khabar.content.front;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.khabar.kit.json.JsonColumn;

/** Keeps the containers of a front as one JSON column. */
@Converter
class ContainersColumn extends JsonColumn<List<Container>> {

    private static final int WIDTH = 100_000;

    ContainersColumn() {
        super(new TypeReference<>() {});
    }

    /** Whether there is room for them. */
    static boolean fits(List<Container> containers) {
        String json = new ContainersColumn().convertToDatabaseColumn(containers);
        return json == null || json.length() <= WIDTH;
    }
}
