package org.khabar.editorial.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.change.Actor;
import org.khabar.content.suggestion.SuggestionWorkflow;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.editorial.suggestion.ArticleSuggestions;
import org.khabar.editorial.suggestion.SuggestionParams;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.ArticleDeskView;
import org.khabar.view.desk.suggestion.TagExplanationView;
import org.khabar.view.desk.suggestion.TagSuggestionList;
import org.khabar.view.query.TagPath;

/** Tags that an article names, to be accepted or rejected. What is decided is remembered. */
@Path("/editorial/v1/articles/{id}/tag-suggestions")
@RolesAllowed(Roles.REPORTER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class TagSuggestionResource {

    private static final String TAG = "/{type}/{slug}";

    private final SuggestionWorkflow workflow;
    private final ArticleSuggestions suggestions;
    private final TagRepository tags;
    private final Manuscripts manuscripts;
    private final CurrentActor actor;

    TagSuggestionResource(
            SuggestionWorkflow workflow,
            ArticleSuggestions suggestions,
            TagRepository tags,
            Manuscripts manuscripts,
            CurrentActor actor) {
        this.workflow = workflow;
        this.suggestions = suggestions;
        this.tags = tags;
        this.manuscripts = manuscripts;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(
            operationId = "listTagSuggestions",
            summary = "Which tags an article names",
            description = "Of the draft that waits, where one does. Live entries are not read.")
    public TagSuggestionList list(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "Which of them, separated by commas: open, accepted, automatic, rejected; open"
                                            + " when left out",
                            example = "open,automatic")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam SuggestionParams params) {
        Article article = manuscripts.find(id);
        return suggestions.of(article, manuscripts.document(article), params, status);
    }

    @GET
    @Path(TAG)
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(operationId = "explainTagSuggestion", summary = "Why a tag is suggested for an article, or why not")
    public TagExplanationView why(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "Type of the tag", example = "constituency") @PathParam("type") String type,
            @Parameter(description = "Slug of the tag", example = "kanpur") @PathParam("slug") String slug) {
        Article article = manuscripts.find(id);
        return suggestions.why(article, manuscripts.document(article), tag(type, slug));
    }

    @PUT
    @Path(TAG + "/acceptance")
    @Transactional
    @Operation(
            operationId = "acceptTagSuggestion",
            summary = "Give an article a tag",
            description = "Readers see it at once. A tag that was automatic or rejected is neither any more.")
    public RestResponse<ArticleDeskView> accept(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "Type of the tag", example = "constituency") @PathParam("type") String type,
            @Parameter(description = "Slug of the tag", example = "kanpur") @PathParam("slug") String slug,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, type, slug, ifMatch, workflow::accept);
    }

    @DELETE
    @Path(TAG + "/acceptance")
    @Transactional
    @Operation(
            operationId = "takeBackTagSuggestion",
            summary = "Take a tag off an article",
            description = "Readers see it at once. The tag may be suggested again.")
    public RestResponse<ArticleDeskView> takeBack(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "Type of the tag", example = "constituency") @PathParam("type") String type,
            @Parameter(description = "Slug of the tag", example = "kanpur") @PathParam("slug") String slug,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, type, slug, ifMatch, workflow::takeBack);
    }

    @PUT
    @Path(TAG + "/rejection")
    @Transactional
    @Operation(
            operationId = "rejectTagSuggestion",
            summary = "Never suggest a tag for an article again",
            description = "An article that has the tag loses it. No import gives it to the article by itself either.")
    public RestResponse<ArticleDeskView> reject(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "Type of the tag", example = "constituency") @PathParam("type") String type,
            @Parameter(description = "Slug of the tag", example = "kanpur") @PathParam("slug") String slug,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, type, slug, ifMatch, workflow::reject);
    }

    @DELETE
    @Path(TAG + "/rejection")
    @Transactional
    @Operation(operationId = "reconsiderTagSuggestion", summary = "Let a tag be suggested for an article again")
    public RestResponse<ArticleDeskView> reconsider(
            @Parameter(description = "The article's identifier") @PathParam("id") UUID id,
            @Parameter(description = "Type of the tag", example = "constituency") @PathParam("type") String type,
            @Parameter(description = "Slug of the tag", example = "kanpur") @PathParam("slug") String slug,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, type, slug, ifMatch, workflow::reconsider);
    }

    private RestResponse<ArticleDeskView> decide(
            UUID id, String type, String slug, @Nullable String ifMatch, Decision decision) {
        manuscripts.requireAllowed(id, actor.actor());
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        return manuscripts.answer(decision.make(id, version, tag(type, slug), actor.actor()));
    }

    private Tag tag(String type, String slug) {
        return tags.bySlug(TagPath.type(type), slug)
                .orElseThrow(() -> ProblemException.notFound("No " + type + " has the slug \"" + slug + "\"."));
    }

    /** What is done about a suggestion. */
    @FunctionalInterface
    private interface Decision {
        Article make(UUID article, ExpectedVersion version, Tag tag, Actor by);
    }
}
