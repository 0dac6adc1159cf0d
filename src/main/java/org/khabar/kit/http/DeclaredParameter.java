package org.khabar.kit.http;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter that a resource method declares.
 *
 * @param name as it stands in the query string
 * @param repeatable whether it may be given more than once
 * @param type of one value
 */
record DeclaredParameter(String name, boolean repeatable, Class<?> type) {

    static DeclaredParameter of(String name, Type declared) {
        Type type = declared;
        boolean repeatable = false;
        while (type instanceof ParameterizedType generic) {
            repeatable |= Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
            type = generic.getActualTypeArguments()[0];
        }
        return type instanceof Class<?> one && one.isArray()
                ? new DeclaredParameter(name, true, one.getComponentType())
                : new DeclaredParameter(name, repeatable, type instanceof Class<?> one ? one : String.class);
    }

    /** What is wrong with the values that were sent, if anything. */
    Optional<String> fault(List<String> values) {
        if (!repeatable && values.size() > 1) {
            return Optional.of("is given " + values.size() + " times, but takes one value");
        }
        return values.stream().map(this::fault).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> fault(String value) {
        if (value.isBlank()) {
            return Optional.of("is empty");
        }
        String expected = expected();
        return expected == null || reads(value) ? Optional.empty() : Optional.of("must be " + expected);
    }

    private @Nullable String expected() {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "UUID" -> "a UUID";
            case "Instant" -> "an instant such as 2024-05-02T13:05:00Z";
            case "LocalDate" -> "a date such as 2024-05-02";
            default -> null;
        };
    }

    private boolean reads(String value) {
        try {
            return type.isEnum() ? readsEnum(value) : readsScalar(value);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private boolean readsScalar(String value) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> Integer.toString(Integer.parseInt(value)).equals(value);
            case "long", "Long" -> Long.toString(Long.parseLong(value)).equals(value);
            case "boolean", "Boolean" -> value.equals("true") || value.equals("false");
            case "UUID" -> UUID.fromString(value).toString().equalsIgnoreCase(value);
            case "Instant" -> Instant.parse(value) != null;
            case "LocalDate" -> LocalDate.parse(value) != null;
            default -> true;
        };
    }

    /** As Quarkus REST reads an enum: by its {@code fromString} when it has one, else by its constant's name. */
    private boolean readsEnum(String value) {
        try {
            Method reader = type.getMethod("fromString", String.class);
            return reader.invoke(null, value) != null;
        } catch (NoSuchMethodException plain) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        } catch (ReflectiveOperationException refused) {
            return false;
        }
    }
}
