package org.khabar.kit.http.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khabar.kit.http.DeclaredParameters;
import org.khabar.kit.http.ResourceShape;

/** What resource methods say of reads at their addresses, so far as it decides which questions are the same. */
@ApplicationScoped
class PublicReads {

    private static final Pattern TEMPLATE = Pattern.compile("\\{[^}]*}");
    private static final Read PLAIN = new Read(Map.of(), List.of(MediaType.APPLICATION_JSON));

    private final List<Entry> entries;

    PublicReads(BeanManager beans) {
        this.entries = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(PublicReads::entries)
                .filter(entry -> !entry.read.equals(PLAIN))
                .toList();
    }

    /**
     * What is said of one read.
     *
     * @param usual what query parameters mean when they are left out, by name: the default values of their schemas
     * @param mediaTypes those that are produced, the usual one first
     */
    record Read(Map<String, String> usual, List<String> mediaTypes) {

        Read {
            usual = Map.copyOf(usual);
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    private record Entry(Pattern path, Read read) {}

    private static Stream<Entry> entries(Class<?> resource) {
        List<Entry> entries = new ArrayList<>();
        for (Method method : resource.getDeclaredMethods()) {
            if (method.isAnnotationPresent(GET.class)) {
                Read read = new Read(DeclaredParameters.usual(method), ResourceShape.mediaTypes(method));
                entries.add(new Entry(Pattern.compile(pattern(template(method))), read));
            }
        }
        return entries.stream();
    }

    private static String template(Method method) {
        String above = method.getDeclaringClass().getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        String joined = "/" + above + "/" + (below == null ? "" : below.value());
        return joined.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }

    /** Whatever is not the name of a parameter stands for itself, full stops too. */
    private static String pattern(String template) {
        return TEMPLATE.splitAsStream(template)
                        .map(Pattern::quote)
                        .reduce((one, other) -> one + "[^/]+" + other)
                        .orElse("")
                + (template.endsWith("}") ? "[^/]+" : "");
    }

    /** What is said of the address; without parameters and JSON where nothing is. */
    Read at(String path) {
        return entries.stream()
                .filter(entry -> entry.path.matcher(path).matches())
                .map(Entry::read)
                .findFirst()
                .orElse(PLAIN);
    }
}
