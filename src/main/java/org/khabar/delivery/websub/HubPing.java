package org.khabar.delivery.websub;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabar.content.change.Change;
import org.khabar.content.change.tail.ChangeConsumer;
import org.khabar.delivery.outbound.OutboundCall;
import org.khabar.delivery.outbound.OutboundClient;
import org.khabar.delivery.outbound.Outcome;
import org.khabar.view.WebSubConfig;

/** Tells the hub of every feed in which the log shows something new, with the request that hubs agree on since PubSubHubbub 0.3. */
@ApplicationScoped
class HubPing implements ChangeConsumer {

    private static final int AT_ONCE = 50;
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private final WebSubConfig config;
    private final ChangedFeeds feeds;
    private final OutboundClient client;

    HubPing(WebSubConfig config, ChangedFeeds feeds, OutboundClient client) {
        this.config = config;
        this.feeds = feeds;
        this.client = client;
    }

    @Override
    public String name() {
        return "websub";
    }

    @Override
    public void accept(List<Change> changes) {
        config.hub().ifPresent(hub -> ping(hub, new ArrayList<>(feeds.of(changes))));
    }

    /** Subscribers who have heard of nothing for so long learn of it with the next change. */
    @Override
    public void startOver() {}

    private void ping(URI hub, List<String> paths) {
        for (int from = 0; from < paths.size(); from += AT_ONCE) {
            String topics = paths.subList(from, Math.min(paths.size(), from + AT_ONCE)).stream()
                    .map(path -> "&hub.url=" + URLEncoder.encode(config.publisher() + path, StandardCharsets.UTF_8))
                    .collect(Collectors.joining());
            Outcome outcome = client.send(OutboundCall.configured(hub, "POST", HEADERS, "hub.mode=publish" + topics));
            if (!outcome.isSuccess()) {
                throw new IllegalStateException("the hub: " + outcome.words());
            }
        }
    }
}
