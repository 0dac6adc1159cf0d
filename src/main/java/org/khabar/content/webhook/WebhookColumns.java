package org.khabar.content.webhook;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.kit.json.JsonColumn;

/** The columns of webhooks and deliveries that hold JSON. */
final class WebhookColumns {

    private WebhookColumns() {}

    @Converter
    static final class Events extends JsonColumn<Set<String>> {

        Events() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Sections extends JsonColumn<Set<UUID>> {

        Sections() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Attempts extends JsonColumn<List<Attempt>> {

        Attempts() {
            super(new TypeReference<>() {});
        }
    }
}
