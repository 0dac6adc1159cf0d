package org.khabar.editorial.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.webhook.Webhook;
import org.khabar.content.webhook.WebhookContent;
import org.khabar.content.webhook.WebhookRepository;
import org.khabar.content.webhook.WebhookWorkflow;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.StoredReferences;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.webhook.IssuedWebhookView;
import org.khabar.view.webhook.WebhookDeskView;
import org.khabar.view.webhook.WebhookListParams;

/** Those who are told of changes. */
@Path("/editorial/v1/webhooks")
@RolesAllowed(Roles.ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: webhooks")
public class WebhookResource {

    private static final String HOME = "/editorial/v1/webhooks/";

    private final WebhookWorkflow workflow;
    private final WebhookRepository webhooks;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    WebhookResource(
            WebhookWorkflow workflow,
            WebhookRepository webhooks,
            StoredReferences references,
            Editable editable,
            CurrentActor actor) {
        this.workflow = workflow;
        this.webhooks = webhooks;
        this.references = references;
        this.editable = editable;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "Webhooks, newest first; those that are disabled too")
    public Page<WebhookDeskView> list(@BeanParam WebhookListParams params) {
        Long total = params.page().exactCount() ? webhooks.count() : null;
        return Page.cut(webhooks.page(params.query()), params.page(), WebhookListParams::cursor, total)
                .map(WebhookDeskView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook", summary = "One webhook, without its secret")
    public RestResponse<WebhookDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return answer(find(id));
    }

    /** No answer of it is kept for requests that come twice: nobody but whoever asked may ever read a secret. */
    @POST
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Add a webhook",
            description = "It hears of what comes after it. The answer is the only one that ever holds its secret."
                    + " `Idempotency-Key` is not taken.")
    @APIResponseSchema(
            value = IssuedWebhookView.class,
            responseCode = "201",
            responseDescription = "The webhook and its secret")
    public RestResponse<IssuedWebhookView> create(@RequestBodySchema(WebhookDeskView.class) String body) {
        WebhookContent content =
                Submitted.read(Submitted.object(body), members -> WebhookSubmission.read(members, references));
        WebhookWorkflow.Issued issued = workflow.create(content, actor.actor());
        return Written.created(HOME + issued.webhook().id, IssuedWebhookView.of(issued), issued.webhook().version);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "replaceWebhook",
            summary = "Say anew what a webhook hears of",
            description = "`enabled` takes it up again where it was disabled; what happened meanwhile is not told.")
    public RestResponse<WebhookDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(WebhookDeskView.class) String body) {
        return change(id, ifMatch, (view, readOnly) -> editable.replaced(view, readOnly, body));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchWebhook", summary = "Change some of what a webhook hears of")
    public RestResponse<WebhookDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(WebhookDeskView.class) String body) {
        return change(id, ifMatch, (view, readOnly) -> editable.patched(view, readOnly, body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Remove a webhook, with the log of its deliveries")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<WebhookDeskView> change(
            UUID id, @Nullable String ifMatch, BiFunction<WebhookDeskView, Set<String>, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        WebhookDeskView present = WebhookDeskView.of(find(id));
        version.require(present.version());
        WebhookContent content = Submitted.read(
                wanted.apply(present, WebhookDeskView.READ_ONLY),
                members -> WebhookSubmission.read(members, references));
        return answer(workflow.replace(id, version, content, actor.actor()));
    }

    private Webhook find(UUID id) {
        return webhooks.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No webhook has the identifier " + id + "."));
    }

    private static RestResponse<WebhookDeskView> answer(Webhook webhook) {
        return Written.ok(WebhookDeskView.of(webhook), webhook.version);
    }
}
