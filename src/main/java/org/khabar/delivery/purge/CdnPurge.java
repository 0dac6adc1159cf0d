package org.khabar.delivery.purge;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.content.change.Change;
import org.khabar.content.change.tail.ChangeConsumer;
import org.khabar.content.surrogate.ChangeKeys;
import org.khabar.delivery.outbound.OutboundCall;
import org.khabar.delivery.outbound.OutboundClient;
import org.khabar.delivery.outbound.Outcome;
import org.khabar.kit.http.CachedAnswers;

/**
 * Sends what the log makes stale to every cache that the settings name, in the order of the log. One that cannot be told, or does not
 * say that it has understood, is told the same again, later and later, and with it all others: to purge twice does no harm.
 */
@ApplicationScoped
class CdnPurge implements ChangeConsumer {

    private final PurgeConfig config;
    private final OutboundClient client;
    private final PurgeCalls calls;

    CdnPurge(PurgeConfig config, OutboundClient client) {
        this.config = config;
        this.client = client;
        this.calls = new PurgeCalls(config);
    }

    @Override
    public String name() {
        return "cdn-purge";
    }

    @Override
    public void accept(List<Change> changes) {
        Set<String> keys = new TreeSet<>();
        changes.forEach(change -> keys.addAll(ChangeKeys.of(change)));
        if (keys.isEmpty()) {
            return;
        }
        // What was not there may be there now.
        keys.add(CachedAnswers.ABSENT);
        List<String> all = List.copyOf(keys);
        for (URI cache : caches()) {
            for (int from = 0; from < all.size(); from += config.batch()) {
                List<String> some = all.subList(from, Math.min(all.size(), from + config.batch()));
                tell(calls.of(cache, new ArrayList<>(some)));
            }
        }
    }

    @Override
    public void startOver() {
        caches().forEach(cache -> tell(calls.ofAll(cache)));
    }

    private List<URI> caches() {
        return config.url().orElse(List.of());
    }

    private void tell(OutboundCall call) {
        Outcome outcome = client.send(call);
        if (!outcome.isSuccess()) {
            throw new IllegalStateException("the cache at " + call.to().getAuthority() + ": " + outcome.words());
        }
    }
}
