package org.khabar.editorial.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.khabar.content.key.ApiKeyRepository;
import org.khabar.content.key.IssuedKey;
import org.khabar.content.key.KeyWorkflow;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.NewKey;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.security.AdminKey;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.IssuedKeyView;
import org.khabar.view.desk.KeyView;
import org.khabar.view.query.KeyListParams;

/** Keys: what lets programs and editors' tools in. */
@Path("/editorial/v1/keys")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Editorial: keys")
public class KeyResource {

    private static final String HOME = "/editorial/v1/keys/";

    private final KeyWorkflow workflow;
    private final ApiKeyRepository keys;
    private final AdminKey adminKey;
    private final CurrentActor current;
    private final Clock clock;

    KeyResource(KeyWorkflow workflow, ApiKeyRepository keys, AdminKey adminKey, CurrentActor current, Clock clock) {
        this.workflow = workflow;
        this.keys = keys;
        this.adminKey = adminKey;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listKeys", summary = "Keys, newest first; those that are revoked too")
    public Page<KeyView> list(@BeanParam KeyListParams params) {
        Long total = params.page().exactCount() ? keys.count() : null;
        return Page.cut(keys.page(params.query()), params.page(), KeyListParams::cursor, total)
                .map(KeyView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getKey", summary = "One key, without its text")
    public KeyView one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return keys.findByIdOptional(id)
                .map(KeyView::of)
                .orElseThrow(() -> ProblemException.notFound("No key has the identifier " + id + "."));
    }

    /** No answer of it is kept for requests that come twice: nobody but whoever asked may ever read a key. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createKey",
            summary = "Make a key",
            description = "The answer is the only one that ever holds the key's text. `Idempotency-Key` is not taken.")
    @APIResponseSchema(value = IssuedKeyView.class, responseCode = "201", responseDescription = "The key and its text")
    public RestResponse<IssuedKeyView> create(@RequestBodySchema(NewKey.class) String body) {
        NewKey wanted = Submitted.read(Submitted.object(body), members -> NewKey.read(members, clock.instant()));
        IssuedKey issued = workflow.issue(wanted.content(), current.actor());
        return Written.created(HOME + issued.key().id, IssuedKeyView.of(issued), issued.key().version);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key, at once and for good",
            description = "Revoking it again changes nothing. The last administrator's key stays while"
                    + " `khabar.security.admin-key` is not set.")
    @APIResponse(responseCode = "204", description = "It lets nobody in any more")
    public void revoke(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        workflow.revoke(id, adminKey.isSet(), current.actor());
    }
}
