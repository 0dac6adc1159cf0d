package org.khabar.kit.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.page.Listed;

/** What a resource method says of its answers by its annotations and its return type. */
public final class ResourceShape {

    private ResourceShape() {}

    /** How long answers of the method may be stored: its own annotation, else that of its class. */
    static @Nullable Cached cached(Method method) {
        Cached own = method.getAnnotation(Cached.class);
        return own == null ? method.getDeclaringClass().getAnnotation(Cached.class) : own;
    }

    /** The media types that clients can choose from, the usual one first: JSON where the method and its class name none. */
    public static List<String> mediaTypes(Method method) {
        Produces own = method.getAnnotation(Produces.class);
        Produces produces = own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own;
        return produces == null ? List.of(MediaType.APPLICATION_JSON) : List.of(produces.value());
    }

    /** The type whose members {@code fields} chooses from: of a list its items; empty where there is no such type. */
    static Optional<Type> selectable(Method method) {
        Type answer = argumentOf(method.getGenericReturnType(), CompletionStage.class);
        Type type = itemOf(argumentOf(answer, RestResponse.class));
        boolean open = type == Response.class || type == void.class || type == Rendered.class || type == String.class;
        return open || type == byte[].class ? Optional.empty() : Optional.of(type);
    }

    private static Type itemOf(Type type) {
        TypeFactory types = TypeFactory.defaultInstance();
        JavaType[] items = types.findTypeParameters(types.constructType(type), Listed.class);
        return items.length == 0 ? type : items[0];
    }

    private static Type argumentOf(Type type, Class<?> wrapper) {
        return type instanceof ParameterizedType generic && generic.getRawType() == wrapper
                ? generic.getActualTypeArguments()[0]
                : type;
    }
}
