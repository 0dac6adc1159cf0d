package org.khabar.security;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation that needs credentials, as the code declares it.
 *
 * @param method of HTTP
 * @param path as its annotations say it, with its parameters in braces and without their patterns
 * @param mediaType what its body is of; JSON where it does not say
 */
record GuardedOperation(String method, String path, String mediaType) {

    private static final String GUARDED = "/editorial";

    /** Every one in Khabar itself, whichever door it belongs to. */
    static List<GuardedOperation> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.khabar").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .filter(type -> type.getAnnotation(Path.class).value().startsWith(GUARDED))
                        .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> of(type, method)))
                        .toList();
    }

    /** None for a method that answers no requests; a locator of other resources would hide operations and is refused. */
    private static Stream<GuardedOperation> of(Class<?> type, Method method) {
        Optional<String> verb = Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                .flatMap(found -> Stream.ofNullable(found).map(HttpMethod::value))
                .findFirst();
        Path own = method.getAnnotation(Path.class);
        if (verb.isEmpty() && own != null) {
            throw new AssertionError(method + " locates resources: its operations cannot be listed");
        }
        String path = type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        String plain = path.replaceAll("/+", "/")
                .replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}")
                .replaceAll("/$", "");
        return verb.map(name -> new GuardedOperation(name, plain, mediaType(type, method))).stream();
    }

    private static String mediaType(Class<?> type, Method method) {
        return Stream.of(method, type)
                .flatMap(element -> Stream.ofNullable(element.getAnnotation(Consumes.class)))
                .map(consumes -> consumes.value()[0])
                .findFirst()
                .orElse("application/json");
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether it writes to one article, where it matters whose that is. */
    boolean writesToOneArticle() {
        return !reads() && path.startsWith(GUARDED + "/v1/articles/{");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
