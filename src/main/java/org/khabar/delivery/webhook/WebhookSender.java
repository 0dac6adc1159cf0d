package org.khabar.delivery.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.ChangesConfig;
import org.khabar.content.webhook.Attempt;
import org.khabar.content.webhook.DeliveryWorkflow;
import org.khabar.content.webhook.Dispatch;
import org.khabar.content.webhook.DueDelivery;
import org.khabar.content.webhook.WebhooksConfig;
import org.khabar.delivery.outbound.OutboundCall;
import org.khabar.delivery.outbound.OutboundClient;
import org.khabar.delivery.outbound.Outcome;

/**
 * Sends what is due, each delivery on a virtual thread of its own, so many at a time, and not too many to one webhook. Any number of
 * nodes may do so: each takes a delivery for itself first. What a node had under way when it died is sent again when its lease ends.
 */
@ApplicationScoped
class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DeliveryWorkflow deliveries;
    private final OutboundClient client;
    private final WebhooksConfig config;
    private final ChangesConfig changes;
    private final Clock clock;
    private final Semaphore room;
    private final Semaphore calls = new Semaphore(0);
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
    private final Set<Thread> sending = ConcurrentHashMap.newKeySet();
    private @Nullable Thread thread;
    private volatile boolean stopping;

    WebhookSender(
            DeliveryWorkflow deliveries,
            OutboundClient client,
            WebhooksConfig config,
            ChangesConfig changes,
            Clock clock) {
        this.deliveries = deliveries;
        this.client = client;
        this.config = config;
        this.changes = changes;
        this.clock = clock;
        this.room = new Semaphore(config.atOnce());
    }

    void start(@Observes StartupEvent event) {
        if (changes.follow()) {
            thread = Thread.ofVirtual().name("webhooks").start(this::run);
        }
    }

    /** What is under way for much longer is broken off: it was not settled, and is sent again when its lease ends. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        if (thread != null) {
            end(thread);
        }
        for (Thread one : sending) {
            end(one);
        }
    }

    /** An interrupt in the midst of its work would make the embedded database close its files. */
    private static void end(Thread one) throws InterruptedException {
        if (!one.join(PATIENCE)) {
            one.interrupt();
            one.join();
        }
    }

    /** Says that there may be something due. */
    void wake() {
        calls.release();
    }

    private void run() {
        while (!stopping && !Thread.currentThread().isInterrupted()) {
            try {
                sendDue();
                if (calls.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    calls.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("Webhooks cannot be sent now", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.pollInterval());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins to send what is due, as far as there is room; says how many. */
    int sendDue() {
        int begun = 0;
        while (room.availablePermits() > 0) {
            int before = begun;
            for (DueDelivery due : deliveries.due(busy(), room.availablePermits())) {
                begun += begin(due) ? 1 : 0;
            }
            if (begun == before) {
                return begun;
            }
        }
        return begun;
    }

    /** Waits for everything that is under way. */
    void await() throws InterruptedException {
        for (Thread one : sending) {
            one.join();
        }
    }

    private Set<UUID> busy() {
        return underWay.entrySet().stream()
                .filter(webhook -> webhook.getValue() >= config.atOnceEach())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean begin(DueDelivery due) {
        if (underWay.getOrDefault(due.webhook(), 0) >= config.atOnceEach() || !room.tryAcquire()) {
            return false;
        }
        Optional<Dispatch> taken = deliveries.take(due.id(), UUID.randomUUID().toString());
        if (taken.isEmpty()) {
            room.release();
            return false;
        }
        underWay.merge(due.webhook(), 1, Integer::sum);
        Thread one =
                Thread.ofVirtual().name("webhook-" + due.id()).unstarted(() -> perform(taken.get(), due.webhook()));
        sending.add(one);
        one.start();
        return true;
    }

    private void perform(Dispatch dispatch, UUID webhook) {
        try {
            Attempt attempt = attempt(dispatch);
            if (!Thread.currentThread().isInterrupted()) {
                deliveries.settle(dispatch, attempt);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "Delivery %s cannot be settled now; it is sent again", dispatch.delivery());
        } finally {
            underWay.computeIfPresent(webhook, (id, count) -> count == 1 ? null : count - 1);
            room.release();
            sending.remove(Thread.currentThread());
            wake();
        }
    }

    private Attempt attempt(Dispatch dispatch) {
        Instant at = clock.instant();
        Map<String, String> headers = Map.of(
                "Content-Type", "application/json",
                "webhook-id", dispatch.message().toString(),
                "webhook-timestamp", String.valueOf(at.getEpochSecond()),
                "webhook-signature", dispatch.signatures(at));
        Outcome outcome =
                client.send(OutboundCall.guarded(URI.create(dispatch.url()), "POST", headers, dispatch.payload()));
        long millis = Duration.between(at, clock.instant()).toMillis();
        return switch (outcome) {
            case Outcome.Answer answer ->
                new Attempt(at, millis, answer.status(), answer.excerpt().isEmpty() ? null : answer.excerpt(), null);
            case Outcome.Failure failure -> new Attempt(at, millis, null, null, failure.words());
        };
    }
}
