package org.khabar.kit.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/**
 * Refuses query parameters that the resource method does not declare, that are empty, given twice where one value is
 * taken, or not of the declared type: nothing in a query string is ever ignored.
 */
public final class StrictParameters {

    /** The parameter that every cached answer with members takes without declaring it. */
    static final String FIELDS = "fields";

    private static final int BEFORE_OTHERS = Priorities.HEADER_DECORATOR;

    private final Map<Method, Map<String, DeclaredParameter>> declaredByMethod = new ConcurrentHashMap<>();

    /** Checks the whole query string, so that all that is wrong with it is told at once. */
    @ServerRequestFilter(priority = BEFORE_OTHERS)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        Map<String, DeclaredParameter> declared =
                declaredByMethod.computeIfAbsent(resource.getResourceMethod(), StrictParameters::declared);
        List<Violation> unknown = new ArrayList<>();
        List<Violation> invalid = new ArrayList<>();
        sent.forEach((name, values) -> {
            DeclaredParameter parameter = declared.get(name);
            if (parameter == null) {
                unknown.add(Violation.query(name, "is not a parameter here; allowed: " + allowed(declared)));
            } else {
                parameter.fault(values).ifPresent(message -> invalid.add(Violation.query(name, message)));
            }
        });
        refuse(unknown, invalid);
    }

    private static void refuse(List<Violation> unknown, List<Violation> invalid) {
        List<Violation> all = new ArrayList<>(unknown);
        all.addAll(invalid);
        if (!all.isEmpty()) {
            throw ProblemException.invalid(
                    unknown.isEmpty() ? ProblemType.INVALID_PARAMETER : ProblemType.UNKNOWN_PARAMETER, all);
        }
    }

    private static String allowed(Map<String, DeclaredParameter> declared) {
        return declared.isEmpty() ? "none" : String.join(", ", declared.keySet());
    }

    private static Map<String, DeclaredParameter> declared(Method method) {
        Map<String, DeclaredParameter> declared = new TreeMap<>(DeclaredParameters.of(method));
        if (ResourceShape.cached(method) != null
                && ResourceShape.selectable(method).isPresent()) {
            declared.put(FIELDS, new DeclaredParameter(FIELDS, false, String.class));
        }
        return declared;
    }
}
