package org.khabar.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.http.wire.HttpDates;
import org.khabar.kit.json.FieldSelection;
import org.khabar.kit.json.MemberShape;

/**
 * Answers what is {@link Cached}: on the way in {@code fields} is checked before any work is done, on the way out the
 * entity becomes bytes, the bytes an ETag, and the ETag perhaps a 304.
 */
public final class CachedAnswers {

    private static final String SELECTION = "khabar.fields";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final ObjectMapper mapper;
    private final Representation representation;

    CachedAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
        this.representation = new Representation(mapper);
    }

    /** Reads {@code fields}; {@link StrictParameters} lets it pass only where there are members to choose from. */
    @ServerRequestFilter
    void select(ContainerRequestContext request, ResourceInfo resource) {
        String fields = request.getUriInfo().getQueryParameters().getFirst(StrictParameters.FIELDS);
        Method method = resource.getResourceMethod();
        if (fields != null) {
            ResourceShape.selectable(method)
                    .map(type -> MemberShape.of(mapper, type))
                    .ifPresent(shape -> request.setProperty(SELECTION, FieldSelection.of(fields, shape)));
        }
    }

    /** Turns a successful read into what is sent. */
    @ServerResponseFilter
    void answer(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource,
            HttpServerRequest http) {
        Cached cached = resource == null || resource.getResourceMethod() == null
                ? null
                : ResourceShape.cached(resource.getResourceMethod());
        Object entity = response.getEntity();
        FieldSelection selection = (FieldSelection) request.getProperty(SELECTION);
        if (entity == null || response.getStatus() != OK) {
            return;
        }
        if (cached == null) {
            prune(response, entity, selection);
            return;
        }
        byte[] body = representation.bytes(entity, response.getMediaType(), selection);
        Material material = Material.of(entity);
        String tag = ETags.strong(body);
        label(response.getHeaders(), cached, material, tag);
        if (Revalidation.of(http).isMet(tag, material.modifiedAt())) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else {
            send(http, response, body);
        }
    }

    /** Answers that nobody stores take {@code fields} too, where their parameters declare it. */
    private void prune(ContainerResponseContext response, Object entity, @Nullable FieldSelection selection) {
        if (selection != null) {
            response.setEntity(
                    representation.selected(entity, selection),
                    response.getEntityAnnotations(),
                    response.getMediaType());
        }
    }

    private static void label(MultivaluedMap<String, Object> headers, Cached cached, Material material, String tag) {
        Freshness freshness = Freshness.of(cached, material.keys());
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, freshness.cacheControl());
        headers.putSingle("CDN-Cache-Control", freshness.cdnCacheControl());
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding" + (cached.language() ? ", Accept-Language" : ""));
        if (!freshness.surrogateKey().isEmpty()) {
            headers.putSingle("Surrogate-Key", freshness.surrogateKey());
        }
        if (material.modifiedAt() != null) {
            headers.putSingle(HttpHeaders.LAST_MODIFIED, HttpDates.format(material.modifiedAt()));
        }
    }

    /** HEAD tells the length that GET would have, unless GET would be compressed, whose length is not known here. */
    private static void send(HttpServerRequest http, ContainerResponseContext response, byte[] body) {
        response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
        String coding = http.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if ("HEAD".equals(http.method().name()) && (coding == null || coding.equals("identity"))) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
        }
    }
}
