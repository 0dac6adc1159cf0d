package org.khabar;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.net.URL;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A foreign library and the rooms that may know it. */
record Confinement(DescribedPredicate<JavaClass> library) {

    private static final Confinement HTTP_CLIENTS = new Confinement(resideInAnyPackage(
                    "java.net.http..",
                    "jakarta.ws.rs.client..",
                    "org.eclipse.microprofile.rest.client..",
                    "io.vertx.ext.web.client..",
                    "org.apache.http..",
                    "org.apache.hc..",
                    "okhttp3..")
            .or(named(
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "javax.net.ssl.HttpsURLConnection",
                    "java.net.Socket",
                    "java.nio.channels.SocketChannel",
                    "io.vertx.core.http.HttpClient")));

    static final ArchRule OF_OUTBOUND_HTTP = HTTP_CLIENTS
            .outside("delivery..", "search.opensearch..")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(Jsoup.class, "connect", String.class)
            .orShould()
            .callMethod(Jsoup.class, "parse", URL.class, int.class);

    static final ArchRule OF_FILTERS = new Confinement(named(
                    "jakarta.ws.rs.container.ContainerRequestFilter",
                    "jakarta.ws.rs.container.ContainerResponseFilter",
                    "jakarta.ws.rs.ext.WriterInterceptor",
                    "jakarta.ws.rs.ext.ReaderInterceptor",
                    "org.jboss.resteasy.reactive.server.ServerRequestFilter",
                    "org.jboss.resteasy.reactive.server.ServerResponseFilter"))
            .to("kit.http..", "kit.problem..", "security..");

    static final ArchRule OF_EXCEPTION_MAPPERS = new Confinement(named(
                    "jakarta.ws.rs.ext.ExceptionMapper", "org.jboss.resteasy.reactive.server.ServerExceptionMapper"))
            .to("kit.problem..");

    /** The library that lives in these packages. */
    static Confinement confined(String... packages) {
        return new Confinement(resideInAnyPackage(packages));
    }

    /** Rules that nothing outside these rooms, named without {@code org.khabar}, depends on the library. */
    ArchRule to(String... rooms) {
        return outside(rooms);
    }

    private ClassesShouldConjunction outside(String... rooms) {
        String[] packages = Stream.of(rooms).map(room -> "org.khabar." + room).toArray(String[]::new);
        return noClasses().that().resideOutsideOfPackages(packages).should().dependOnClassesThat(library);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> known = Set.of(names);
        return DescribedPredicate.describe(
                "are one of " + String.join(", ", names), type -> known.contains(type.getName()));
    }
}
