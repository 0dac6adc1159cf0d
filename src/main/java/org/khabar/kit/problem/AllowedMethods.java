package org.khabar.kit.problem;

import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a path takes, read from the router itself: the framework answers 405 without {@code Allow}, and
 * OPTIONS with the methods of a whole class rather than those of the path.
 */
public final class AllowedMethods {

    private AllowedMethods() {}

    /** The methods of the path of this request in alphabetical order; empty when nothing is at the path. */
    public static Set<String> of(ResteasyReactiveRequestContext request) {
        Set<String> methods = new TreeSet<>();
        RequestMapper<InitialMatch> mapper =
                new RequestMapper<>(request.getDeployment().getClassMappers());
        String path = request.getPathWithoutPrefix();
        for (RequestMatch<InitialMatch> match = mapper.map(path);
                match != null;
                match = mapper.continueMatching(path, match)) {
            addMethods(methods, match);
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private static void addMethods(Set<String> methods, RequestMatch<InitialMatch> match) {
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler router) {
                String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
                router.getMappers().forEach((method, mapper) -> addIfMapped(methods, method, mapper, remaining));
            }
        }
    }

    private static void addIfMapped(
            Set<String> methods, @Nullable String method, RequestMapper<RuntimeResource> mapper, String remaining) {
        if (method != null && mapper.map(remaining) != null) {
            methods.add(method);
        }
    }
}
