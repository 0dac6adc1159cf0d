package org.khabar.content.key;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Notes when keys were used last: once a minute at most, beside the request, which neither waits for it nor fails by it. */
@ApplicationScoped
public class KeyUse {

    private static final Logger LOG = Logger.getLogger(KeyUse.class);
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final ApiKeyRepository keys;
    private final ManagedExecutor executor;
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();

    KeyUse(ApiKeyRepository keys, ManagedExecutor executor) {
        this.keys = keys;
        this.executor = executor;
    }

    /** Notes that the key was used now; what it answers is complete when that is written, or was not needed. */
    public CompletionStage<Void> note(ApiKey key, Instant now) {
        Instant known = key.lastUsedAt;
        Instant stale = now.minus(EXACTNESS);
        if (known != null && known.isAfter(stale) || !underway.add(key.id)) {
            return CompletableFuture.completedStage(null);
        }
        try {
            return executor.runAsync(() -> write(key.id, now, stale));
        } catch (RejectedExecutionException e) {
            // So much is to be done that this has to wait for the next use.
            underway.remove(key.id);
            return CompletableFuture.completedStage(null);
        }
    }

    private void write(UUID id, Instant now, Instant stale) {
        try {
            QuarkusTransaction.requiringNew().run(() -> keys.noteUse(id, now, stale));
        } catch (RuntimeException e) {
            LOG.warnf(e, "the use of key %s cannot be noted", id);
        } finally {
            underway.remove(id);
        }
    }
}
