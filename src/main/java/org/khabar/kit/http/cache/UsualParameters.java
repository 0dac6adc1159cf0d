package org.khabar.kit.http.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khabar.kit.http.DeclaredParameters;

/** What query parameters mean when they are left out: what the resource methods declare as default values of their schemas. */
@ApplicationScoped
class UsualParameters {

    private static final Pattern TEMPLATE = Pattern.compile("\\{[^}]*}");

    private final List<Entry> entries;

    UsualParameters(BeanManager beans) {
        this.entries = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(UsualParameters::entries)
                .filter(entry -> !entry.usual.isEmpty())
                .toList();
    }

    private record Entry(Pattern path, Map<String, String> usual) {}

    private static Stream<Entry> entries(Class<?> resource) {
        List<Entry> entries = new ArrayList<>();
        for (Method method : resource.getDeclaredMethods()) {
            if (method.isAnnotationPresent(GET.class)) {
                Path below = method.getAnnotation(Path.class);
                String template = resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
                entries.add(new Entry(Pattern.compile(pattern(template)), DeclaredParameters.usual(method)));
            }
        }
        return entries.stream();
    }

    private static String pattern(String template) {
        return TEMPLATE.matcher(template).replaceAll("[^/]+");
    }

    /** By name; empty where nothing is known. */
    Map<String, String> at(String path) {
        return entries.stream()
                .filter(entry -> entry.path.matcher(path).matches())
                .map(Entry::usual)
                .findFirst()
                .orElse(Map.of());
    }
}
