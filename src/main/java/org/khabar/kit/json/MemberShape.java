package org.khabar.kit.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The members that the JSON of a type has, as Jackson would write them. Of a sealed interface they are those of all its
 * records, with the member that tells them apart; a map or a tree of unknown shape has any member. Types that refer to
 * themselves are fine: a shape looks only as deep as it is asked.
 */
public final class MemberShape {

    private final ObjectMapper mapper;
    private final JavaType type;

    private MemberShape(ObjectMapper mapper, JavaType type) {
        this.mapper = mapper;
        this.type = type;
    }

    /** The shape of a type as that mapper writes it. */
    public static MemberShape of(ObjectMapper mapper, Type type) {
        return new MemberShape(mapper, mapper.constructType(type));
    }

    /** What is wrong with a path of member names, or nothing when it leads to a member. */
    Optional<String> fault(List<String> path) {
        List<JavaType> at = List.of(type);
        for (int i = 0; i < path.size(); i++) {
            List<JavaType> objects = at.stream().map(MemberShape::element).toList();
            if (objects.stream().anyMatch(MemberShape::takesAny)) {
                return path.contains("") ? Optional.of("has an empty name") : Optional.empty();
            }
            Map<String, List<JavaType>> members = membersOf(objects);
            List<JavaType> next = members.get(path.get(i));
            if (next == null) {
                return Optional.of(unknown(path.subList(0, i + 1), members));
            }
            at = next;
        }
        return Optional.empty();
    }

    private static String unknown(List<String> path, Map<String, List<JavaType>> members) {
        String prefix = String.join(".", path.subList(0, path.size() - 1));
        String name = "'" + String.join(".", path) + "' is not a member";
        if (members.isEmpty()) {
            return name + "; '" + prefix + "' has no members";
        }
        String dot = prefix.isEmpty() ? "" : prefix + ".";
        return name + "; allowed: "
                + String.join(", ", members.keySet().stream().map(dot::concat).toList());
    }

    private Map<String, List<JavaType>> membersOf(List<JavaType> objects) {
        Map<String, List<JavaType>> members = new TreeMap<>();
        objects.stream().flatMap(this::variants).forEach(variant -> addMembers(members, variant));
        return members;
    }

    private void addMembers(Map<String, List<JavaType>> members, JavaType object) {
        if (isScalar(object)) {
            return;
        }
        BeanDescription description = mapper.getSerializationConfig().introspect(object);
        if (description.findJsonValueAccessor() != null) {
            return;
        }
        JsonTypeInfo discriminator = description.getClassAnnotations().get(JsonTypeInfo.class);
        if (discriminator != null && !discriminator.property().isEmpty()) {
            add(members, discriminator.property(), mapper.constructType(String.class));
        }
        description.findProperties().stream()
                .filter(property -> property.couldSerialize())
                .forEach(property ->
                        add(members, property.getName(), property.getAccessor().getType()));
    }

    private static void add(Map<String, List<JavaType>> members, String name, JavaType type) {
        members.merge(
                name,
                List.of(type),
                (some, more) ->
                        Stream.concat(some.stream(), more.stream()).distinct().toList());
    }

    private Stream<JavaType> variants(JavaType object) {
        Class<?> raw = object.getRawClass();
        if (!raw.isSealed()) {
            return Stream.of(object);
        }
        return Arrays.stream(raw.getPermittedSubclasses())
                .map(mapper::constructType)
                .flatMap(this::variants);
    }

    private static JavaType element(JavaType type) {
        JavaType at = type;
        while (at.isContainerType() && !at.isMapLikeType() || at.isReferenceType()) {
            at = at.getContentType();
        }
        return at;
    }

    private static boolean takesAny(JavaType type) {
        return type.isMapLikeType() || type.isJavaLangObject() || type.isTypeOrSubTypeOf(JsonNode.class);
    }

    private static boolean isScalar(JavaType type) {
        return type.isPrimitive()
                || type.isEnumType()
                || type.getRawClass().getName().startsWith("java.");
    }
}
