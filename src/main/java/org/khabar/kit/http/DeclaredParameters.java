package org.khabar.kit.http;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a resource method: those of its own, and those of the records and classes that it takes as
 * parameter containers, which Quarkus REST knows by their annotated fields, {@code @BeanParam} or not.
 */
public final class DeclaredParameters {

    private DeclaredParameters() {}

    /** By name, in alphabetical order. */
    static Map<String, DeclaredParameter> of(Method method) {
        Map<String, DeclaredParameter> declared = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            String name = queryName(parameter, parameter.getName());
            if (name == null) {
                addContainer(declared, parameter.getType());
            } else {
                declared.put(name, DeclaredParameter.of(name, parameter.getParameterizedType()));
            }
        }
        return declared;
    }

    /** What parameters of the method mean when they are left out, by name: the default values that their schemas declare. */
    public static Map<String, String> usual(Method method) {
        Map<String, String> usual = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            addUsual(usual, parameter, queryName(parameter, parameter.getName()));
            addUsual(usual, parameter.getType());
        }
        return usual;
    }

    private static void addUsual(Map<String, String> usual, Class<?> container) {
        for (Field field : container.getDeclaredFields()) {
            addUsual(usual, field, queryName(field, field.getName()));
            if (isContainer(field) && field.getType() != container) {
                addUsual(usual, field.getType());
            }
        }
    }

    private static boolean isContainer(Field field) {
        return field.isAnnotationPresent(jakarta.ws.rs.BeanParam.class);
    }

    private static void addUsual(Map<String, String> usual, AnnotatedElement element, @Nullable String name) {
        var declared = element.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        if (name != null
                && declared != null
                && !declared.schema().defaultValue().isEmpty()) {
            usual.put(name, declared.schema().defaultValue());
        }
    }

    private static void addContainer(Map<String, DeclaredParameter> declared, Class<?> type) {
        if (type.isPrimitive()
                || type.isArray()
                || type.isEnum()
                || type.getName().startsWith("java.")) {
            return;
        }
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                addField(declared, field, type);
            }
        }
    }

    private static void addField(Map<String, DeclaredParameter> declared, Field field, Class<?> container) {
        String name = queryName(field, field.getName());
        if (name != null) {
            declared.put(name, DeclaredParameter.of(name, field.getGenericType()));
        } else if (isContainer(field) && field.getType() != container) {
            addContainer(declared, field.getType());
        }
    }

    private static @Nullable String queryName(AnnotatedElement element, String own) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            return standard.value();
        }
        RestQuery quarkus = element.getAnnotation(RestQuery.class);
        return quarkus == null ? null : quarkus.value().isEmpty() ? own : quarkus.value();
    }
}
