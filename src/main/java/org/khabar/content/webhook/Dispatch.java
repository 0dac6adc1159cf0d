package org.khabar.content.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A message that one node is to send now.
 *
 * @param holder under which the node has it
 * @param message its identifier, the same at every attempt
 * @param secrets with which it is signed: one, or two while they change
 */
public record Dispatch(
        UUID delivery, String holder, String url, UUID message, String payload, List<WebhookSecret> secrets) {

    public Dispatch {
        secrets = List.copyOf(secrets);
    }

    /** Its signatures at the instant, one behind the other. */
    public String signatures(Instant at) {
        return secrets.stream().map(secret -> secret.sign(message, at, payload)).collect(Collectors.joining(" "));
    }
}
