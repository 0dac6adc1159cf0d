package org.khabar.feed.sitemap;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.khabar.kit.http.Cached;
import org.khabar.kit.http.Rendered;
import org.khabar.kit.http.RequestAddress;
import org.khabar.kit.problem.ProblemException;

/** Sitemaps. They are XML whatever crawlers say in Accept. */
@Path("/")
@Produces(MediaType.WILDCARD)
@Tag(name = "Feeds")
public class SitemapResource {

    private static final MediaType XML = MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8");

    private final Sitemaps sitemaps;
    private final HttpServerRequest request;

    SitemapResource(Sitemaps sitemaps, HttpServerRequest request) {
        this.sitemaps = sitemaps;
        this.request = request;
    }

    @GET
    @Path("sitemap.xml")
    @Cached(maxAge = 300)
    @Operation(
            operationId = "getSitemapIndex",
            summary = "The sitemap index: every sitemap with when anything in it last changed")
    @APIResponse(
            responseCode = "200",
            description = "The index, sitemaps.org 0.9",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<Rendered> index() {
        return xml(sitemaps.index(RequestAddress.of(request).origin()));
    }

    @GET
    @Path("sitemap-news.xml")
    @Cached(maxAge = 60)
    @Operation(
            operationId = "getNewsSitemap",
            summary = "The news of the last two days, as Google News wants them",
            description = "At most 1,000; more stand in `/sitemap-news-2.xml` and so on, which the index names.")
    @APIResponse(
            responseCode = "200",
            description = "The sitemap, sitemaps.org 0.9 with Google's news extension",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<Rendered> news() {
        return xml(sitemaps.part(SitemapPart.of(SitemapPart.Kind.NEWS)));
    }

    @GET
    @Path("sitemap-{part}.xml")
    @Cached(maxAge = 300)
    @Operation(
            operationId = "getSitemap",
            summary = "One sitemap: the articles of a month, sections, authors or tags",
            description =
                    "A month of Asia/Kolkata, `sections`, `authors` or `tags`; behind that `-2` and so on where more"
                            + " than 50,000 pages do not fit into one. The index names those that there are.")
    @APIResponse(
            responseCode = "200",
            description = "The sitemap, sitemaps.org 0.9",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<Rendered> part(
            @Parameter(description = "Which one", example = "sections") @PathParam("part") String part) {
        return xml(sitemaps.part(SitemapPart.named(part)
                .orElseThrow(() -> ProblemException.notFound("There is no sitemap \"" + part + "\"."))));
    }

    private static RestResponse<Rendered> xml(Rendered sitemap) {
        return RestResponse.ResponseBuilder.ok(sitemap, XML).build();
    }
}
