package org.khabar.content.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Webhooks, newest first, at most so many, made before the given one. */
public record WebhookQuery(int limit, @Nullable UUID before) {

    /** Names everything that decides the order: a cursor belongs to one of these. */
    public static final String FINGERPRINT = "webhooks";
}
