package org.khabar.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.editing.Manuscript;
import org.khabar.content.editing.Previews;
import org.khabar.intake.ManuscriptReader;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticleView;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.query.ArticleParams;

/** Drafts, shown to whoever has a link that the newsroom made. */
@Path("/v1/previews")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Articles")
public class PreviewResource {

    private final Previews previews;
    private final ArticleRepository articles;
    private final ManuscriptReader reader;
    private final ArticleViews views;
    private final Clock clock;

    PreviewResource(
            Previews previews, ArticleRepository articles, ManuscriptReader reader, ArticleViews views, Clock clock) {
        this.previews = previews;
        this.articles = articles;
        this.reader = reader;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Path("/{token}")
    @Transactional
    @Operation(
            operationId = "getPreview",
            summary = "A draft as readers would see it",
            description = "The newsroom makes the link; it ends after a while. The answer is never stored.")
    public RestResponse<ArticleView> one(
            @Parameter(description = "What the newsroom's link ends with", example = "AY86Unwee2CdUy8Mn44aRAAAAABmYC3I")
                    @PathParam("token")
                    String token,
            @BeanParam ArticleParams params) {
        Article article = previews.article(token)
                .flatMap(articles::whole)
                .filter(found -> found.trashedAt == null)
                .orElseThrow(() -> ProblemException.notFound("This link shows nothing, or not any more."));
        Reading reading = params.reading(clock.instant());
        Manuscript manuscript = reader.working(article);
        Article proof = previews.proof(article, manuscript);
        return RestResponse.ResponseBuilder.ok(views.whole(proof, articles.mediaOf(proof, true), reading))
                .header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
