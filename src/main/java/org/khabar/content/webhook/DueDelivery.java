package org.khabar.content.webhook;

import java.util.UUID;

/** A delivery that can be sent now, and to which webhook. */
public record DueDelivery(UUID id, UUID webhook) {}
