package org.khabar.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.khabar.content.change.EntityType;
import org.khabar.content.front.Front;
import org.khabar.content.front.FrontRepository;
import org.khabar.content.front.FrontStories;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Cached;
import org.khabar.kit.http.Moved;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.front.FrontView;
import org.khabar.view.query.OneParams;

/** Curated pages. */
@Path("/v1/fronts")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Screens")
public class FrontResource {

    private final FrontRepository fronts;
    private final FrontStories stories;
    private final ArticleViews views;
    private final Clock clock;

    FrontResource(FrontRepository fronts, FrontStories stories, ArticleViews views, Clock clock) {
        this.fronts = fronts;
        this.stories = stories;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(
            operationId = "getFront",
            summary = "A curated page with its containers and their stories",
            description = "Pinned stories come first, the rest follows a rule. No story stands twice on the page.")
    public FrontView one(
            @Parameter(description = "Slug; a former one answers 301", example = "home") @PathParam("slug") String slug,
            @BeanParam OneParams params) {
        Instant now = clock.instant();
        Front front = fronts.bySlug(slug)
                .orElseThrow(() -> ProblemException.notFound("No front has the slug \"" + slug + "\"."));
        if (!front.slug.equals(slug)) {
            throw new Moved("/v1/fronts/" + front.slug, Set.of(SurrogateKeys.of(EntityType.FRONT, front.id)));
        }
        return FrontView.of(front, stories.of(front, now), views, Reading.plain(params.names(), now));
    }
}
