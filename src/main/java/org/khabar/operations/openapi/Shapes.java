package org.khabar.operations.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The records that answers are made of, found by following their components from a few roots. */
final class Shapes {

    private final Map<String, Class<?>> byName = new TreeMap<>();
    private final Map<Class<?>, String> discriminators = new LinkedHashMap<>();

    Shapes(Collection<? extends Class<?>> roots) {
        roots.forEach(this::follow);
    }

    /** Name in the OpenAPI document → record. */
    Map<String, Class<?>> byName() {
        return byName;
    }

    /** The word by which the member {@code type} tells a record of a closed set; null for any other. */
    @Nullable
    String discriminator(Class<?> shape) {
        return discriminators.get(shape);
    }

    /** The members that are in every answer: all components but those that may be null. */
    static List<String> required(Class<?> shape) {
        return members(shape)
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonInclude.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static java.util.stream.Stream<RecordComponent> members(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class));
    }

    private void follow(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::follow);
        } else if (type instanceof Class<?> shape && shape.getPackageName().startsWith("org.khabar")) {
            visit(shape);
        }
    }

    private void visit(Class<?> shape) {
        if (shape.isSealed()) {
            JsonSubTypes types = shape.getAnnotation(JsonSubTypes.class);
            if (types != null) {
                Arrays.stream(types.value()).forEach(sub -> discriminators.put(sub.value(), sub.name()));
            }
            new ArrayList<>(List.of(shape.getPermittedSubclasses())).forEach(this::follow);
        } else if (shape.isRecord() && byName.putIfAbsent(name(shape), shape) == null) {
            members(shape).map(RecordComponent::getGenericType).forEach(this::follow);
        }
    }

    private static String name(Class<?> shape) {
        Schema schema = shape.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? shape.getSimpleName() : schema.name();
    }
}
