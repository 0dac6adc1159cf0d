package org.khabar.delivery.sync;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.view.sync.SyncPage;

/** Everything, and then only what changed: for apps that work without a network. */
@Path("/v1/sync")
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Sync")
public class SyncResource {

    private final FilterResolver filters;
    private final ChangeLog log;
    private final RecentChanges recent;
    private final Snapshot snapshot;
    private final Deltas deltas;

    SyncResource(FilterResolver filters, ChangeLog log, RecentChanges recent, Snapshot snapshot, Deltas deltas) {
        this.filters = filters;
        this.log = log;
        this.recent = recent;
        this.snapshot = snapshot;
        this.deltas = deltas;
    }

    @GET
    @Operation(operationId = "syncContent", summary = "Everything, and then only what changed", description = """
                    Without a token it begins with everything there is. Each answer has a token, which goes on behind it: through
                    the rest, and then through what changes, deletions too. Ask again at once while `more` is true.""")
    public SyncPage sync(@BeanParam SyncParams params) {
        SyncScope scope = new SyncScope(params.kept(), filters.resolve(params.filter()), params.most());
        String fingerprint = params.fingerprint();
        String sent = params.token();
        SyncToken token = sent == null
                ? new SyncToken(params.names(), log.head(), scope.types().getFirst(), List.of())
                : SyncToken.decode(sent, fingerprint);
        EntityType stage = token.stage();
        Step step = stage == null ? deltas.page(scope, token) : snapshot.page(scope, token, stage);
        return new SyncPage(step.items(), step.token().encode(fingerprint), isMore(step.token()));
    }

    private boolean isMore(SyncToken token) {
        return token.stage() != null
                || !token.after().isEmpty()
                || token.position() < recent.stretch().end();
    }
}
