package org.khabar.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.change.EntityType;
import org.khabar.content.election.Candidacy;
import org.khabar.content.election.RelationRepository;
import org.khabar.content.election.SeatCount;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.kit.http.Cached;
import org.khabar.kit.http.Moved;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.front.HubView;
import org.khabar.view.query.OneParams;
import org.khabar.view.query.TagPath;
import org.khabar.view.tag.CandidacyView;
import org.khabar.view.tag.SeatCountView;
import org.khabar.view.tag.TagStamp;
import org.khabar.view.tag.TagViews;

/** One call for each tag's own screen: the seat page, the party page. */
@Path("/v1/hubs")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Screens")
public class HubResource {

    private static final int LATEST = 20;
    /** As many as fit on a screen; the list of candidates by party and result holds them all. */
    private static final int WINNERS = 20;

    private final TagRepository tags;
    private final RelationRepository relations;
    private final ArticleRepository articles;
    private final ArticleViews views;
    private final Clock clock;

    HubResource(
            TagRepository tags,
            RelationRepository relations,
            ArticleRepository articles,
            ArticleViews views,
            Clock clock) {
        this.tags = tags;
        this.relations = relations;
        this.articles = articles;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Path("/{type}/{slug}")
    @Cached(language = true)
    @Operation(
            operationId = "getHub",
            summary = "A tag's own screen in one call: the tag, what it is tied to, its latest articles")
    public HubView one(
            @Parameter(description = "Type of the tag", example = "constituency") @PathParam("type") String type,
            @Parameter(description = "Slug of the tag; a former one answers 301", example = "kanpur") @PathParam("slug")
                    String slug,
            @BeanParam OneParams params) {
        Tag tag = tags.bySlug(TagPath.type(type), slug)
                .orElseThrow(() -> ProblemException.notFound("No " + type + " has the slug \"" + slug + "\"."));
        if (!tag.slug.equals(slug)) {
            throw new Moved("/v1/hubs/" + type + "/" + tag.slug, Set.of(SurrogateKeys.of(EntityType.TAG, tag.id)));
        }
        return hub(tag, Reading.plain(params.names(), clock.instant()));
    }

    private HubView hub(Tag tag, Reading reading) {
        List<Candidacy> winners = tag.type == TagType.PARTY ? relations.winnersFor(tag.id, WINNERS) : List.of();
        List<SeatCount> seats = countsSeats(tag.type) ? relations.seatsWon(tag) : List.of();
        return new HubView(
                TagViews.of(tag, relations.ties(List.of(tag), true), reading.language()),
                tag.type == TagType.PARTY ? CandidacyView.of(winners, reading.language()) : null,
                countsSeats(tag.type)
                        ? seats.stream()
                                .map(count -> SeatCountView.of(count, reading.language()))
                                .toList()
                        : null,
                latest(tag, reading.now()).stream()
                        .map(article -> views.summary(article, reading))
                        .toList(),
                TagStamp.keys(Stream.concat(
                        winners.stream().flatMap(Candidacy::tags),
                        seats.stream().flatMap(count -> Stream.of(count.election(), count.party())))));
    }

    private static boolean countsSeats(TagType type) {
        return switch (type) {
            case PARTY, ELECTION, STATE, ALLIANCE -> true;
            case CANDIDATE, CONSTITUENCY, PLACE, TOPIC -> false;
        };
    }

    private List<Article> latest(Tag tag, Instant now) {
        ArticleQuery query = ArticleQuery.published(now, LATEST)
                .where(List.of(new FacetGroup(Set.of(tag.id), Set.of(), 1)), Set.of(), ArticleQuery.Times.ANY);
        return articles.page(query, false).articles();
    }
}
