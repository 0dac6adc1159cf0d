package org.khabar.content.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;

/** Someone who is told of changes by HTTP requests, and of which. */
@Entity
public class Webhook extends PanacheEntityBase {

    private static final int REASON = 200;

    @Id
    public UUID id;

    @Version
    public int version;

    public String name;
    public String url;

    /** Words of events; everything when empty. */
    @Convert(converter = WebhookColumns.Events.class)
    Set<String> events;

    /** Everywhere when empty. */
    @Convert(converter = WebhookColumns.Sections.class)
    public Set<UUID> sections;

    String secret;

    /** The one before, with which messages are signed too until the instant; null when there was none. */
    @Nullable
    String formerSecret;

    public @Nullable Instant formerSecretUntil;

    public boolean enabled;

    /** When it stopped being enabled, and why; null while it is. */
    public @Nullable Instant disabledAt;

    public @Nullable String disabledReason;

    /** It hears of changes behind this one: the head of the log when it was last enabled. */
    long sinceSeq;

    public Instant createdAt;

    /** The identifier of the actor who made it. */
    public String createdBy;

    public Instant updatedAt;

    protected Webhook() {}

    Webhook(UUID id, WebhookSecret secret, WebhookContent content, String createdBy, Instant now) {
        this.id = id;
        this.secret = secret.text();
        this.createdBy = createdBy;
        this.createdAt = now;
        this.enabled = true;
        fill(content, now);
    }

    /** What it hears of; everything when empty. */
    public List<WebhookEvent> events() {
        return WebhookEvent.OF_CHANGES.stream()
                .filter(event -> events.contains(event.word()))
                .toList();
    }

    /** Whether it is to be told of the change. A section is that of articles: what is no article belongs to all. */
    public boolean wants(WebhookEvent event, Change change) {
        boolean here = sections.isEmpty()
                || change.entityType != EntityType.ARTICLE
                || change.facets.stream().anyMatch(sections::contains);
        return enabled && change.seq > sinceSeq && here && (events.isEmpty() || events.contains(event.word()));
    }

    /** With what a message is signed that is sent at the instant: the present secret first. */
    List<WebhookSecret> secrets(Instant now) {
        WebhookSecret present = new WebhookSecret(secret);
        return formerSecret != null && formerSecretUntil != null && now.isBefore(formerSecretUntil)
                ? List.of(present, new WebhookSecret(formerSecret))
                : List.of(present);
    }

    /** Takes over what is said of it; says whether anything is different now. Enabling clears why it was not. */
    boolean describe(WebhookContent content, Instant now) {
        if (content.equals(content())) {
            return false;
        }
        fill(content, now);
        return true;
    }

    private void fill(WebhookContent content, Instant now) {
        name = content.name();
        url = content.url();
        events = content.events().stream().map(WebhookEvent::word).collect(Collectors.toCollection(TreeSet::new));
        sections = new TreeSet<>(content.sections());
        updatedAt = now;
        if (content.enabled()) {
            enabled = true;
            disabledAt = null;
            disabledReason = null;
        } else if (enabled) {
            disable("by an administrator", now);
        }
    }

    /** It hears nothing from now on. */
    void disable(String reason, Instant now) {
        enabled = false;
        disabledAt = now;
        disabledReason = reason.substring(0, Math.min(reason.length(), REASON));
        updatedAt = now;
    }

    /** It begins to hear, of what comes behind the change with the number. */
    void beginBehind(long seq) {
        sinceSeq = seq;
    }

    /** Gives it another secret; the present one goes on signing until the instant. */
    void rotate(WebhookSecret next, Instant until, Instant now) {
        formerSecret = secret;
        formerSecretUntil = until;
        secret = next.text();
        updatedAt = now;
    }

    private WebhookContent content() {
        return new WebhookContent(name, url, Set.copyOf(events()), sections, enabled);
    }
}
