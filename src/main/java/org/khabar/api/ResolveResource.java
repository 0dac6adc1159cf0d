package org.khabar.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.OldAddressRepository;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.kit.http.Cached;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticleSummary;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.query.ArticleRef;
import org.khabar.view.query.OneParams;

/** Old addresses of imported sites. */
@Path("/v1/resolve")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Articles")
public class ResolveResource {

    private final OldAddressRepository addresses;
    private final ArticleRepository articles;
    private final ArticleViews views;
    private final Clock clock;

    ResolveResource(OldAddressRepository addresses, ArticleRepository articles, ArticleViews views, Clock clock) {
        this.addresses = addresses;
        this.articles = articles;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Cached(language = true)
    @Operation(
            operationId = "resolveAddress",
            summary = "The article that an old address of an imported site belongs to")
    public ArticleSummary resolve(
            @Parameter(
                            description = "The old address or path",
                            required = true,
                            example = "https://purani-khabar.example/chunav/2024/06/05/natije-nda-293")
                    @QueryParam("url")
                    @Nullable
                    String url,
            @BeanParam OneParams params) {
        Instant now = clock.instant();
        Article article = stoodAt(url)
                .flatMap(id -> articles.whole(id))
                .map(found -> ArticleRef.of(found.id.toString()).find(articles, now, ""))
                .orElseThrow(() -> ProblemException.notFound("No article stood at \"" + url + "\"."));
        return views.summary(article, Reading.plain(params.names(), now));
    }

    private Optional<UUID> stoodAt(@Nullable String url) {
        if (url == null) {
            throw ProblemException.invalidParameter("url", "is missing");
        }
        try {
            return addresses.article(url);
        } catch (IllegalArgumentException notAnAddress) {
            throw ProblemException.invalidParameter("url", "\"" + url + "\" is not an address");
        }
    }
}
