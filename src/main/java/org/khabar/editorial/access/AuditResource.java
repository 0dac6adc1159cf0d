package org.khabar.editorial.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khabar.content.change.AuditQuery;
import org.khabar.content.change.AuditRepository;
import org.khabar.kit.page.Page;
import org.khabar.security.Roles;
import org.khabar.view.desk.AuditEntryView;
import org.khabar.view.query.AuditListParams;

/** The audit log: every write, and whose it was. */
@Path("/editorial/v1/audit")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Editorial: audit")
public class AuditResource {

    private final AuditRepository audit;

    AuditResource(AuditRepository audit) {
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "listAudit", summary = "Every write, newest first")
    public Page<AuditEntryView> list(@BeanParam AuditListParams params) {
        AuditQuery query = params.query();
        Long total = params.page().exactCount() ? audit.count(query) : null;
        return Page.cut(audit.page(query), params.page(), last -> AuditListParams.cursor(query, last), total)
                .map(AuditEntryView::of);
    }
}
