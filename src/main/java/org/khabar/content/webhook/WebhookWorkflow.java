package org.khabar.content.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Verb;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** The only way in which webhooks are written. */
@ApplicationScoped
public class WebhookWorkflow {

    /** So many can be asked for each change that is to be told. */
    private static final int MOST = 100;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final ChangeLog changes;
    private final WebhooksConfig config;
    private final Clock clock;

    WebhookWorkflow(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            ChangeLog changes,
            WebhooksConfig config,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.changes = changes;
        this.config = config;
        this.clock = clock;
    }

    /** A webhook with a new secret, for the only time. */
    public record Issued(Webhook webhook, WebhookSecret secret) {}

    /**
     * Adds a webhook, which hears of what comes after it. The answer is the only one that ever holds its secret.
     *
     * @throws ProblemException CONFLICT when there are too many
     */
    @Transactional
    public Issued create(WebhookContent content, Actor by) {
        if (webhooks.count() >= MOST) {
            throw new ProblemException(ProblemType.CONFLICT, "There are " + MOST + " webhooks, which is the most.");
        }
        Instant now = clock.instant();
        WebhookSecret secret = WebhookSecret.random();
        Webhook webhook = new Webhook(Ids.at(now), secret, content, by.id(), now);
        webhook.beginBehind(changes.head());
        webhooks.persist(webhook);
        note(webhook, Verb.CREATED, null, by);
        return new Issued(webhook, secret);
    }

    /**
     * Says anew what is known of a webhook. The same again is no change. One that is enabled again hears of what comes after
     * that; one that is disabled is not told any more what it was to be told.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is another
     */
    @Transactional
    public Webhook replace(UUID id, ExpectedVersion version, WebhookContent content, Actor by) {
        Webhook webhook = load(id, version);
        boolean before = webhook.enabled;
        if (!webhook.describe(content, clock.instant())) {
            return webhook;
        }
        if (webhook.enabled && !before) {
            webhook.beginBehind(changes.head());
        } else if (before && !webhook.enabled) {
            deliveries.cancel(id, clock.instant());
        }
        note(webhook, Verb.SAVED, null, by);
        return webhook;
    }

    /**
     * Gives a webhook another secret. Until the overlap has ended messages are signed with the former one too.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is another
     */
    @Transactional
    public Issued rotate(UUID id, ExpectedVersion version, Actor by) {
        Webhook webhook = load(id, version);
        Instant now = clock.instant();
        WebhookSecret next = WebhookSecret.random();
        webhook.rotate(next, now.plus(config.overlap()), now);
        note(webhook, Verb.SAVED, "another secret", by);
        return new Issued(webhook, next);
    }

    /**
     * Removes a webhook, with the log of its deliveries.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is another
     */
    @Transactional
    public void delete(UUID id, ExpectedVersion version, Actor by) {
        Webhook webhook = load(id, version);
        changes.append(new NewChange(EntityType.WEBHOOK, id, Verb.DELETED, webhook.version, NewChange.Sight.NONE, by));
        webhooks.delete(webhook);
    }

    /** Ends what failed for good: notes it, and lets nothing more be sent. One that is disabled already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void giveUp(UUID id, String reason) {
        Webhook webhook = webhooks.findById(id);
        if (webhook != null && webhook.enabled) {
            Instant now = clock.instant();
            webhook.disable(reason, now);
            deliveries.cancel(id, now);
            note(webhook, Verb.DISABLED, webhook.disabledReason, Actor.system("webhooks"));
        }
    }

    private Webhook load(UUID id, ExpectedVersion version) {
        Webhook webhook = webhooks.locked(id)
                .orElseThrow(() -> ProblemException.notFound("No webhook has the identifier " + id + "."));
        version.require(webhook.version);
        return webhook;
    }

    private void note(Webhook webhook, Verb verb, @Nullable String detail, Actor by) {
        webhooks.flush();
        changes.append(
                new NewChange(EntityType.WEBHOOK, webhook.id, verb, webhook.version, NewChange.Sight.NONE, by), detail);
    }
}
