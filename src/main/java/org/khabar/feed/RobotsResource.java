package org.khabar.feed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.khabar.kit.http.Cached;
import org.khabar.kit.http.Rendered;
import org.khabar.kit.http.RequestAddress;
import org.khabar.view.SiteConfig;

/** What robots read before anything else. */
@Path("/")
@Produces(MediaType.WILDCARD)
@Tag(name = "Feeds")
public class RobotsResource {

    private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");
    private static final String GUIDE = "/robots/llms.md";

    private final FeedConfig config;
    private final SiteConfig site;
    private final HttpServerRequest request;

    RobotsResource(FeedConfig config, SiteConfig site, HttpServerRequest request) {
        this.config = config;
        this.site = site;
        this.request = request;
    }

    @GET
    @Path("robots.txt")
    @Cached(maxAge = 3600, sharedMaxAge = 3600)
    @Operation(operationId = "getRobots", summary = "What robots may read (RFC 9309), and where the sitemaps are")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<Rendered> robots() {
        String origin = RequestAddress.of(request).origin();
        return text(config.robots() ? welcome(origin) : "User-agent: *\nDisallow: /\n");
    }

    private static String welcome(String origin) {
        return """
                User-agent: *
                Disallow: /editorial/
                Disallow: /q/
                Disallow: /v1/previews/

                Sitemap: %1$s/sitemap.xml
                Sitemap: %1$s/sitemap-news.xml
                """.formatted(origin);
    }

    @GET
    @Path("llms.txt")
    @Cached(maxAge = 3600, sharedMaxAge = 3600)
    @Operation(
            operationId = "getLlmsGuide",
            summary = "What this API is and where everything stands, for language models (llmstxt.org)")
    @APIResponse(
            responseCode = "200",
            description = "Markdown",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<Rendered> guide() {
        String origin = RequestAddress.of(request).origin();
        return text(template().replace("{origin}", origin).replace("{name}", site.name()));
    }

    private static String template() {
        try (InputStream file = RobotsResource.class.getResourceAsStream(GUIDE)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the guide cannot be read", e);
        }
    }

    private static RestResponse<Rendered> text(String text) {
        return RestResponse.ResponseBuilder.ok(new Rendered(text, null, Set.of()), TEXT)
                .build();
    }
}
