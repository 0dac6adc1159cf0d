package org.khabar.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.json.FieldSelection;
import org.khabar.kit.json.RomanText;
import org.khabar.kit.json.Script;
import org.khabar.kit.page.Listed;

/** The bytes of an answer, made before it is sent because its ETag has to be known first. */
final class Representation {

    private final ObjectMapper mapper;

    Representation(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Writes an entity.
     *
     * @param selection the members to write, null for all; of a list it chooses members of the items
     * @param script in which texts are written, where they are JSON
     */
    byte[] bytes(Object entity, @Nullable MediaType type, @Nullable FieldSelection selection, Script script) {
        return switch (entity) {
            case Rendered rendered -> rendered.body().getBytes(StandardCharsets.UTF_8);
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case Object object when isJson(type) -> json(object, selection, script);
            case Object object ->
                throw new IllegalStateException("cached answers are JSON or rendered, not "
                        + object.getClass().getName());
        };
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type == null
                || type.getSubtype().equals("json")
                || type.getSubtype().endsWith("+json");
    }

    private byte[] json(Object entity, @Nullable FieldSelection selection, Script script) {
        try {
            return mapper.writeValueAsBytes(chosen(entity, selection, script));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }

    /** The entity, or its JSON where something of it was chosen. */
    Object chosen(Object entity, @Nullable FieldSelection selection, Script script) {
        Object chosen = selection == null ? entity : selected(entity, selection);
        return script == Script.LATN ? RomanText.write(mapper.valueToTree(chosen)) : chosen;
    }

    private JsonNode selected(Object entity, FieldSelection selection) {
        JsonNode tree = mapper.valueToTree(entity);
        if (entity instanceof Listed<?> && tree instanceof ObjectNode list) {
            return list.set("items", selection.prune(list.path("items")));
        }
        return selection.prune(tree);
    }
}
