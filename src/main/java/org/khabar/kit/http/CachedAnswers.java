package org.khabar.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.http.form.MediaForm;
import org.khabar.kit.http.form.MediaForms;
import org.khabar.kit.http.wire.HttpDates;
import org.khabar.kit.http.wire.Varying;
import org.khabar.kit.json.FieldSelection;
import org.khabar.kit.json.MemberShape;
import org.khabar.kit.json.Script;

/**
 * Answers what is {@link Cached}: on the way in {@code fields} is checked before any work is done, on the way out the
 * entity becomes bytes, the bytes an ETag, and the ETag perhaps a 304.
 */
public final class CachedAnswers {

    /** The surrogate key of every answer that says that something is not there: whatever comes next may be it. */
    public static final String ABSENT = "absent";

    private static final String SELECTION = "khabar.fields";
    private static final String SURROGATE_KEY = "Surrogate-Key";
    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int NOT_MODIFIED = 304;

    private final ObjectMapper mapper;
    private final Representation representation;
    private final CurrentVertxRequest current;
    private final MediaForms forms;

    CachedAnswers(ObjectMapper mapper, CurrentVertxRequest current, MediaForms forms) {
        this.forms = forms;
        this.mapper = mapper;
        this.current = current;
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
        if (cached != null && response.getStatus() != OK) {
            handOverOthers(response, entity);
            return;
        }
        if (entity == null || response.getStatus() != OK) {
            return;
        }
        if (cached == null) {
            choose(response, entity, selection, script(request));
            return;
        }
        byte[] body = body(request, response, entity, selection);
        Material material = Material.of(entity);
        String tag = ETags.strong(body);
        label(response.getHeaders(), cached, material, tag);
        response.getHeaders().putSingle(HttpHeaders.VARY, vary(request, resource.getResourceMethod(), cached));
        new Finished(OK, fields(response), Buffer.buffer(body), tag, material.modifiedAt(), material.keys())
                .handOver(current.getCurrent());
        if (Revalidation.of(http).isMet(tag, material.modifiedAt())) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else {
            send(http, response, body);
        }
    }

    private byte[] body(
            ContainerRequestContext request,
            ContainerResponseContext response,
            Object entity,
            @Nullable FieldSelection selection) {
        String word = request.getUriInfo().getQueryParameters().getFirst(MediaForms.PARAMETER);
        Optional<MediaForm> form = forms.wanted(word, response.getMediaType());
        form.ifPresent(wanted -> response.setEntity(
                entity,
                response.getEntityAnnotations(),
                MediaType.valueOf(wanted.mediaType()).withCharset("UTF-8")));
        return form.map(wanted -> wanted.write(entity))
                .orElseGet(() -> representation.bytes(entity, response.getMediaType(), selection, script(request)));
    }

    /** What the parameters of the resource say of it was checked when they were read. */
    private static Script script(ContainerRequestContext request) {
        String word = request.getUriInfo().getQueryParameters().getFirst(Script.PARAMETER);
        return Script.LATN.word().equals(word) ? Script.LATN : Script.DEVA;
    }

    /** That something has another address, or is not there, spares the database too for a while. */
    private void handOverOthers(ContainerResponseContext response, @Nullable Object entity) {
        int status = response.getStatus();
        if (status == MOVED || status == NOT_FOUND || status == GONE) {
            byte[] body = entity == null ? new byte[0] : representation.bytes(entity, null, null, Script.DEVA);
            String keys = response.getHeaderString(SURROGATE_KEY);
            Set<String> named = keys == null ? Set.of() : Set.of(keys.split(" ", -1));
            new Finished(
                            status,
                            fields(response),
                            Buffer.buffer(body),
                            null,
                            null,
                            status == MOVED ? named : Set.of(ABSENT))
                    .handOver(current.getCurrent());
        }
    }

    /** As they are sent: Quarkus REST adds the charset of what succeeds. */
    private static Map<String, String> fields(ContainerResponseContext response) {
        Map<String, String> fields = new HashMap<>();
        response.getHeaders()
                .forEach((name, values) ->
                        fields.put(name, values.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        fields.remove(HttpHeaders.CONTENT_LENGTH);
        MediaType type = response.getMediaType();
        if (type != null && response.getStatus() == OK) {
            boolean said = type.getParameters().containsKey(MediaType.CHARSET_PARAMETER);
            fields.put(HttpHeaders.CONTENT_TYPE, (said ? type : type.withCharset("UTF-8")).toString());
        }
        return fields;
    }

    /** Answers that nobody stores take {@code fields} and {@code script} too, where their parameters declare it. */
    private void choose(
            ContainerResponseContext response, Object entity, @Nullable FieldSelection selection, Script script) {
        if (selection != null || script == Script.LATN) {
            response.setEntity(
                    representation.chosen(entity, selection, script),
                    response.getEntityAnnotations(),
                    response.getMediaType());
        }
    }

    private static String vary(ContainerRequestContext request, Method method, Cached cached) {
        return Varying.of(
                ResourceShape.mediaTypes(method).size(),
                cached.language(),
                request.getUriInfo().getQueryParameters());
    }

    private static void label(MultivaluedMap<String, Object> headers, Cached cached, Material material, String tag) {
        Freshness freshness = Freshness.of(cached, material.keys());
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, freshness.cacheControl());
        headers.putSingle("CDN-Cache-Control", freshness.cdnCacheControl());
        if (!freshness.surrogateKey().isEmpty()) {
            headers.putSingle(SURROGATE_KEY, freshness.surrogateKey());
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
