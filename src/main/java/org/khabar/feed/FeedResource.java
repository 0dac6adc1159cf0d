package org.khabar.feed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.feed.format.FeedFormat;
import org.khabar.kit.http.Cached;
import org.khabar.kit.http.Moved;
import org.khabar.kit.http.Rendered;
import org.khabar.kit.page.PageRequest;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.query.ArticleListParams;

/** Feeds. The address names the format: what feed readers say in Accept is not looked at. */
@Path("/feeds")
@Produces(MediaType.WILDCARD)
@Tag(name = "Feeds")
public class FeedResource {

    static final String RSS = "application/rss+xml";
    static final String ATOM = "application/atom+xml";
    static final String JSON = "application/feed+json";
    private static final String FORMAT = "Format: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1";

    private final FeedSubjects subjects;
    private final Feeds feeds;
    private final FilterResolver filters;
    private final Clock clock;
    private final HttpServerRequest request;

    FeedResource(FeedSubjects subjects, Feeds feeds, FilterResolver filters, Clock clock, HttpServerRequest request) {
        this.subjects = subjects;
        this.feeds = feeds;
        this.filters = filters;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @Path("/latest.{format}")
    @Cached(maxAge = 60, language = true)
    @Operation(operationId = "getLatestFeed", summary = "The newest articles as a feed")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = {
                @Content(mediaType = RSS, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public RestResponse<Rendered> latest(
            @Parameter(
                            description = FORMAT,
                            example = "rss",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"rss", "atom", "json"}))
                    @PathParam("format")
                    String format,
            @BeanParam FeedParams params) {
        ArticleQuery query =
                ArticleQuery.published(clock.instant(), params.page().limit());
        return feeds.answer(
                new Feeds.Wish(null, behind(query, params.page()), params.names(), format(format)), request);
    }

    @GET
    @Path("/articles.{format}")
    @Cached(maxAge = 60, language = true)
    @Operation(
            operationId = "getArticleFeed",
            summary = "The newest articles as a feed, by any filter of the article list")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = {
                @Content(mediaType = RSS, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public RestResponse<Rendered> articles(
            @Parameter(
                            description = FORMAT,
                            example = "atom",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"rss", "atom", "json"}))
                    @PathParam("format")
                    String format,
            @BeanParam FeedFilterParams params) {
        ArticleQuery query = behind(params.query(filters, clock.instant()), params.page());
        return feeds.answer(new Feeds.Wish(null, query, params.names(), format(format)), request);
    }

    @GET
    @Path("/{type}/{slug}.{format}")
    @Cached(maxAge = 60, language = true)
    @Operation(
            operationId = "getFeed",
            summary = "The newest articles of a section, of an author or about a tag as a feed",
            description =
                    "The address is that of the same thing below `/v1`, with `/feeds` in its place and the format behind it.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = {
                @Content(mediaType = RSS, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public RestResponse<Rendered> one(
            @Parameter(description = "`sections`, `authors` or the plural of a type of tag", example = "parties")
                    @PathParam("type")
                    String type,
            @Parameter(description = "Slug; a former one answers 301", example = "bjp") @PathParam("slug") String slug,
            @Parameter(
                            description = FORMAT,
                            example = "json",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"rss", "atom", "json"}))
                    @PathParam("format")
                    String format,
            @BeanParam FeedParams params) {
        FeedFormat wanted = format(format);
        Instant now = clock.instant();
        FeedSubject subject = subjects.find(type, slug);
        if (!subject.slug().equals(slug)) {
            throw new Moved("/feeds/" + type + "/" + subject.slug() + "." + format, Set.of(subject.key()));
        }
        List<FacetGroup> filed = List.of(new FacetGroup(Set.of(subject.facet()), Set.of(), 1));
        ArticleQuery query =
                ArticleQuery.published(now, params.page().limit()).where(filed, Set.of(), ArticleQuery.Times.ANY);
        return feeds.answer(new Feeds.Wish(subject, behind(query, params.page()), params.names(), wanted), request);
    }

    private static ArticleQuery behind(ArticleQuery query, PageRequest page) {
        return page.cursor() == null ? query : query.after(ArticleListParams.place(query, page.cursor()));
    }

    private static FeedFormat format(String word) {
        return FeedFormat.of(word)
                .orElseThrow(() ->
                        ProblemException.notFound("Feeds are told as rss, atom or json, not as \"" + word + "\"."));
    }
}
