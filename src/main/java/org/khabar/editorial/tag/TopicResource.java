package org.khabar.editorial.tag;

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
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagQuery;
import org.khabar.content.tag.TagType;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.page.Page;
import org.khabar.security.Roles;
import org.khabar.view.desk.tag.MergerView;
import org.khabar.view.desk.tag.TopicDeskView;
import org.khabar.view.query.TagListParams;

/** Topics, as editors keep them. */
@Path("/editorial/v1/topics")
@RolesAllowed(Roles.READER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial: topics")
public class TopicResource {

    private final TagDesk<TopicDeskView> desk;

    TopicResource(TagDesks desks) {
        this.desk = desks.of(TopicDeskView.class, TagType.TOPIC);
    }

    @GET
    @Operation(operationId = "listDeskTopics", summary = "Topics by name, as editors see them")
    public Page<TopicDeskView> list(@BeanParam TagListParams params) {
        return desk.page(params, TagQuery.Facts.ANY, Map.of());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeskTopic", summary = "A topic, as editors see it")
    public RestResponse<TopicDeskView> one(@Parameter(description = "Identifier") @PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Idempotent
    @Transactional
    @Operation(operationId = "createTopic", summary = "Add a topic")
    public RestResponse<TopicDeskView> create(
            @RequestBodySchema(TopicDeskView.class) String body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.create(body);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "replaceTopic", summary = "Say anew what is known of a topic")
    public RestResponse<TopicDeskView> replace(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(TopicDeskView.class) String body) {
        return desk.replace(id, ifMatch, body);
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(Merge.TYPE)
    @Transactional
    @Operation(operationId = "patchTopic", summary = "Change some of what is known of a topic")
    public RestResponse<TopicDeskView> patch(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(TopicDeskView.class) String body) {
        return desk.patch(id, ifMatch, body);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "deleteTopic",
            summary = "Remove a topic that nothing carries",
            description = "What came with the reference data cannot be removed, but merged into another.")
    public void delete(
            @Parameter(description = "Identifier") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(id, ifMatch);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/merger")
    @Transactional
    @Operation(operationId = "mergeTopic", summary = "Merge a topic into another one", description = TagDesk.MERGING)
    public RestResponse<TopicDeskView> merge(
            @Parameter(description = "Identifier of the one that goes") @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBodySchema(MergerView.class) String body) {
        return desk.merge(id, ifMatch, body);
    }
}
