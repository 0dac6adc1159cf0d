package org.khabar.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Actor;

/** A door that only tests have: says who came in. */
@Path("/editorial/v1/test-desk")
public class DeskResource {

    private final CurrentActor current;

    DeskResource(CurrentActor current) {
        this.current = current;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public Map<String, Object> who() {
        Actor actor = current.actor();
        return Map.of(
                "id", actor.id(),
                "name", actor.name(),
                "requestId", String.valueOf(actor.requestId()),
                "ownDraftsOnly", actor.ownDraftsOnly(),
                "role", current.role());
    }

    @GET
    @Path("reporter")
    @RolesAllowed(Roles.REPORTER)
    public String reporter() {
        return "reporter";
    }

    @GET
    @Path("editor")
    @RolesAllowed(Roles.EDITOR)
    public String editor() {
        return "editor";
    }

    @GET
    @Path("admin")
    @RolesAllowed(Roles.ADMIN)
    public String admin() {
        return "admin";
    }

    @GET
    @Path("unmarked")
    public String unmarked() {
        return "anyone who is known";
    }

    @POST
    @RolesAllowed(Roles.REPORTER)
    public String write(@RestQuery @Nullable Integer more) {
        current.countFurtherWrites(more == null ? 0 : more);
        return "written";
    }
}
