package org.khabar.operations.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.khabar.kit.edit.Merge;

/**
 * What editors send. Of every schema that is answered too there are two more: one to be sent whole, in which only that is
 * required which the server cannot do without, and one to be sent as a merge patch, in which nothing is required and null
 * removes. To be made before anything is said of the answers.
 */
final class InputSchemas {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String ANSWERED = "Desk";

    private final Map<String, Schema> schemas;
    private final Map<String, Schema> added = new LinkedHashMap<>();

    InputSchemas(OpenAPI document) {
        this.schemas = document.getComponents().getSchemas();
    }

    void apply(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null
                        && operation.getRequestBody().getContent() != null)
                .forEach(this::describe);
        Map<String, Schema> all = new LinkedHashMap<>(schemas);
        all.putAll(added);
        document.getComponents().setSchemas(all);
    }

    private void describe(Operation operation) {
        operation.getRequestBody().getContent().getMediaTypes().forEach(this::describe);
    }

    private void describe(String type, MediaType body) {
        String name = named(body.getSchema());
        if (name.isEmpty() || !schemas.containsKey(name)) {
            return;
        }
        String input = input(name);
        body.setSchema(reference(type.equals(Merge.TYPE) ? patch(name) : input));
    }

    /** The schema's twin that is sent; one that is never answered is its own. */
    private String input(String name) {
        Schema answered = known(name);
        if (!name.endsWith(ANSWERED)) {
            answered.setAdditionalPropertiesBoolean(false);
            return name;
        }
        String twin = name + "Input";
        if (!added.containsKey(twin)) {
            Schema input = object(answered.getDescription());
            added.put(twin, input);
            answered.getProperties().forEach((member, schema) -> input.addProperty(member, sent(schema)));
            if (answered.getRequired() != null) {
                answered.getRequired().forEach(input::addRequired);
            }
        }
        return twin;
    }

    private String patch(String name) {
        String twin = name + "Patch";
        if (!added.containsKey(twin)) {
            Schema patch = object(known(name).getDescription());
            added.put(twin, patch);
            Schema whole = added.getOrDefault(name + "Input", known(name));
            whole.getProperties()
                    .forEach((member, schema) -> patch.addProperty(
                            member, Boolean.TRUE.equals(schema.getReadOnly()) ? schema : removable(within(schema))));
        }
        return twin;
    }

    /** Lists of things that are answered hold their twins. */
    private Schema sent(Schema member) {
        String element = member.getItems() == null ? "" : named(member.getItems());
        return element.endsWith(ANSWERED)
                ? OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description(member.getDescription())
                        .maxItems(member.getMaxItems())
                        .items(reference(input(element)))
                : member;
    }

    /** Null removes from objects within the object too. */
    private Schema within(Schema member) {
        String name = named(member);
        Schema values = member.getAdditionalPropertiesSchema();
        if (schemas.containsKey(name) && known(name).getProperties() != null) {
            return reference(patch(name)).description(member.getDescription());
        }
        return values == null
                ? member
                : OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .description(member.getDescription())
                        .additionalPropertiesSchema(removable(values));
    }

    private static Schema removable(Schema member) {
        return OASFactory.createSchema()
                .description(member.getDescription())
                .anyOf(List.of(member, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }

    private Schema known(String name) {
        return Objects.requireNonNull(schemas.get(name), name);
    }

    private static Schema object(String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(description)
                .additionalPropertiesBoolean(false);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    private static String named(Schema schema) {
        return schema == null || schema.getRef() == null ? "" : schema.getRef().replace(REFERENCE, "");
    }
}
