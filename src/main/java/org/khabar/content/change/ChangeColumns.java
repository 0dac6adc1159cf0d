package org.khabar.content.change;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.UUID;
import org.khabar.kit.json.JsonColumn;

/** The columns of a change that hold JSON. */
final class ChangeColumns {

    private ChangeColumns() {}

    @Converter
    static final class ShownColumn extends JsonColumn<Shown> {

        ShownColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Keys extends JsonColumn<Set<String>> {

        Keys() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Facets extends JsonColumn<Set<UUID>> {

        Facets() {
            super(new TypeReference<>() {});
        }
    }
}
