package org.khabar.editorial.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.editing.RetagWorkflow;
import org.khabar.content.tag.TagRepository;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.ArticleMembers;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.json.Members;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;

/** Tags for many articles at once. */
@Path("/editorial/v1/retaggings")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class RetaggingResource {

    private static final int MOST = 500;

    private final RetagWorkflow workflow;
    private final StoredReferences references;
    private final TagRepository tags;
    private final CurrentActor actor;

    RetaggingResource(RetagWorkflow workflow, StoredReferences references, TagRepository tags, CurrentActor actor) {
        this.workflow = workflow;
        this.references = references;
        this.tags = tags;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "retagArticles",
            summary = "Give tags to many articles, and take others from them",
            description = "All or none of up to 500 articles; readers see it at once. Those that have it so already"
                    + " are left as they are.")
    public RestResponse<Retagged> retag(
            @RequestBody(content = @Content(schema = @Schema(implementation = Retagging.class))) String body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Wanted wanted = Submitted.read(Submitted.object(body), this::wanted);
        actor.countFurtherWrites(wanted.articles().size() - 1);
        return RestResponse.ok(new Retagged(workflow.retag(
                wanted.articles(),
                new RetagWorkflow.Retagging(tags.findByIds(wanted.add()), tags.findByIds(wanted.remove())),
                actor.actor())));
    }

    private Wanted wanted(Members members) {
        List<UUID> articles = members.need("articles").some(MOST, references::article);
        Wanted wanted = new Wanted(
                articles,
                ArticleMembers.tags(members.may("add").members(), references),
                ArticleMembers.tags(members.may("remove").members(), references));
        members.end();
        return wanted;
    }

    private record Wanted(List<UUID> articles, List<UUID> add, List<UUID> remove) {}

    /** What is wanted of which articles. */
    @Schema(name = "Retagging")
    public record Retagging(
            @Schema(description = "Identifiers of the articles", required = true, minItems = 1, maxItems = MOST)
            List<UUID> articles,

            @Schema(description = "Slugs to add, by type in the plural", example = "{\"states\": [\"bihar\"]}")
            @Nullable
            Map<String, List<String>> add,

            @Schema(description = "Slugs to remove, by type in the plural", example = "{\"topics\": [\"mausam\"]}")
            @Nullable
            Map<String, List<String>> remove) {}

    /** Which articles are different now. */
    @Schema(name = "Retagged")
    public record Retagged(
            @Schema(description = "Identifiers of those that were changed")
            List<UUID> changed) {}
}
