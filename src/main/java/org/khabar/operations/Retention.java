package org.khabar.operations;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.ChangesConfig;
import org.khabar.content.media.MediaUploads;
import org.khabar.content.webhook.DeliveryWorkflow;
import org.khabar.editorial.idempotency.ReceiptRepository;

/** Removes what has been kept for long enough. Every node does so: two at a time find nothing left to remove. */
@ApplicationScoped
class Retention {

    private final ChangeLog log;
    private final ReceiptRepository receipts;
    private final MediaUploads uploads;
    private final DeliveryWorkflow deliveries;
    private final ChangesConfig config;
    private final Clock clock;

    Retention(
            ChangeLog log,
            ReceiptRepository receipts,
            MediaUploads uploads,
            DeliveryWorkflow deliveries,
            ChangesConfig config,
            Clock clock) {
        this.log = log;
        this.receipts = receipts;
        this.uploads = uploads;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant now = clock.instant();
        log.forget(now.minus(config.retention()), now.minus(config.auditRetention()));
        receipts.forget(now);
        deliveries.forget();
        uploads.sweep(false);
    }
}
