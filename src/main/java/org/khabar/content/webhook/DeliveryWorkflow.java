package org.khabar.content.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import org.khabar.content.change.Change;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;

/** The only way in which deliveries are written: put down once for each change, sent by one node at a time, settled. */
@ApplicationScoped
public class DeliveryWorkflow {

    private static final Logger LOG = Logger.getLogger(DeliveryWorkflow.class);

    /** The part by which a pause is longer at most. */
    private static final double JITTER = 0.1;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookWorkflow workflow;
    private final EntityManager database;
    private final WebhooksConfig config;
    private final Clock clock;

    DeliveryWorkflow(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookWorkflow workflow,
            EntityManager database,
            WebhooksConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.workflow = workflow;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** An event that is told, and what is told of it. */
    public record Telling(Change change, WebhookEvent event, Payload payload) {}

    /** Makes the JSON of a message; not asked when nobody wants it. */
    @FunctionalInterface
    public interface Payload {
        String text();
    }

    /** Puts down who is to be told what. To put the same down again changes nothing, whoever does it. */
    @Transactional
    public void tell(List<Telling> tellings) {
        List<Webhook> hearers = webhooks.enabled();
        if (hearers.isEmpty()) {
            return;
        }
        for (Telling telling : tellings) {
            List<Webhook> wanting = hearers.stream()
                    .filter(webhook -> webhook.wants(telling.event(), telling.change()))
                    .toList();
            if (!wanting.isEmpty()) {
                put(telling, wanting);
            }
        }
    }

    /** Identifiers follow from the change, so that what is put down twice meets itself. */
    private void put(Telling telling, List<Webhook> wanting) {
        Change change = telling.change();
        Set<UUID> known = new HashSet<>(deliveries.known(
                wanting.stream().map(webhook -> deliveryId(webhook, change)).toList()));
        List<Webhook> untold = wanting.stream()
                .filter(webhook -> !known.contains(deliveryId(webhook, change)))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        WebhookMessage message =
                message(Ids.at(change.at, "webhook message " + change.seq), telling.event(), telling.payload());
        untold.forEach(
                webhook -> deliveries.persist(new WebhookDelivery(deliveryId(webhook, change), webhook.id, message, now)
                        .inLane(change.entityId, change.seq)));
    }

    private WebhookMessage message(UUID id, WebhookEvent event, Payload payload) {
        WebhookMessage known = database.find(WebhookMessage.class, id);
        if (known != null) {
            return known;
        }
        WebhookMessage message = new WebhookMessage(id, event, payload.text(), clock.instant());
        database.persist(message);
        return message;
    }

    private static UUID deliveryId(Webhook webhook, Change change) {
        return Ids.at(change.at, webhook.id + " " + change.seq);
    }

    /**
     * Sends something that has not happened, to see whether it is heard; a webhook that is disabled hears it too.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public WebhookDelivery ping(UUID webhook, UUID message, Payload payload) {
        require(webhook);
        return byHand(webhook, message(message, WebhookEvent.WEBHOOK_PING, payload));
    }

    /**
     * Sends the message of a delivery once more, at once, beside everything else.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public WebhookDelivery again(UUID webhook, UUID delivery) {
        require(webhook);
        return byHand(webhook, find(webhook, delivery).message);
    }

    /** A delivery of that webhook. Throws NOT_FOUND when there is none. */
    @Transactional
    public WebhookDelivery find(UUID webhook, UUID delivery) {
        return deliveries
                .one(webhook, delivery)
                .orElseThrow(() ->
                        ProblemException.notFound("The webhook has no delivery with the identifier " + delivery + "."));
    }

    private void require(UUID webhook) {
        if (webhooks.findByIdOptional(webhook).isEmpty()) {
            throw ProblemException.notFound("No webhook has the identifier " + webhook + ".");
        }
    }

    private WebhookDelivery byHand(UUID webhook, WebhookMessage message) {
        Instant now = clock.instant();
        WebhookDelivery delivery = new WebhookDelivery(Ids.at(now), webhook, message, now);
        deliveries.persist(delivery);
        return delivery;
    }

    /** What can be sent now: see {@link DeliveryRepository#due}. */
    @Transactional
    public List<DueDelivery> due(Set<UUID> busy, int limit) {
        return deliveries.due(clock.instant(), busy, limit);
    }

    /**
     * Gives a delivery to a holder, who has to settle it.
     *
     * @param holder unlike any other, on any node
     * @return what is to be sent; empty when somebody else has it, or its webhook hears nothing any more
     */
    @Transactional
    public Optional<Dispatch> take(UUID id, String holder) {
        Instant now = clock.instant();
        if (!deliveries.lease(id, holder, now, now.plus(config.lease()))) {
            return Optional.empty();
        }
        WebhookDelivery delivery = deliveries.findById(id);
        Webhook webhook = webhooks.findById(delivery.webhookId);
        if (!webhook.enabled && !delivery.isByHand()) {
            delivery.settle(DeliveryState.CANCELLED, now);
            return Optional.empty();
        }
        WebhookMessage message = delivery.message;
        return Optional.of(new Dispatch(id, holder, webhook.url, message.id, message.payload, webhook.secrets(now)));
    }

    /**
     * Notes how an attempt went, and what follows from it: another attempt, or the end of its webhook. Does nothing for a holder
     * whose lease somebody else has by now.
     */
    @Transactional
    public void settle(Dispatch dispatch, Attempt attempt) {
        WebhookDelivery held = deliveries.findById(dispatch.delivery());
        if (held == null || !held.isLeasedBy(dispatch.holder())) {
            return;
        }
        Instant now = clock.instant();
        int made = held.attempts.size() + 1;
        boolean more =
                !attempt.isGone() && !held.isByHand() && made < config.retries().size();
        if (attempt.isSuccess() || more) {
            held.note(attempt, more ? now.plus(pauseBehind(made)) : now, now);
            return;
        }
        boolean ends = attempt.isGone() || !held.isByHand() && held.state == DeliveryState.WAITING;
        if (ends) {
            // Before anything else is locked: whoever changes the webhook cancels its deliveries in that order.
            webhooks.locked(held.webhookId);
        }
        held.note(attempt, null, now);
        if (ends) {
            giveUp(held.webhookId, attempt, made);
        }
    }

    /** Those who failed together do not come together again. */
    private Duration pauseBehind(int made) {
        Duration pause = config.retries().get(made);
        double jitter = JITTER * RandomGenerator.getDefault().nextDouble();
        return pause.plusMillis((long) (pause.toMillis() * jitter));
    }

    private void giveUp(UUID webhook, Attempt last, int made) {
        String reason = last.isGone()
                ? "the receiver answered 410"
                : "a delivery failed " + made + " times; the last time: " + last.words();
        LOG.warnf("Webhook %s is disabled: %s", webhook, reason);
        workflow.giveUp(webhook, reason);
    }

    /** Removes what was settled so long ago that the settings let it go. */
    @Transactional
    public void forget() {
        deliveries.forget(clock.instant().minus(config.retention()));
    }
}
