package org.khabar.content.webhook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The official library of Standard Webhooks says what is right. */
class WebhookSecretTest {

    private static final String PAYLOAD = "{\"type\":\"article.published\",\"headline\":\"कानपुर में मतदान\"}";

    private final UUID message = UUID.randomUUID();
    private final Instant now = Instant.now();

    @Test
    void what_is_signed_is_verified_by_the_official_library() {
        WebhookSecret secret = WebhookSecret.random();
        Map<String, List<String>> headers = headers(secret.sign(message, now, PAYLOAD));
        assertDoesNotThrow(() -> new Webhook(secret.text()).verify(PAYLOAD, headers));
        assertThrows(
                WebhookVerificationException.class, () -> new Webhook(secret.text()).verify(PAYLOAD + " ", headers));
        assertThrows(
                WebhookVerificationException.class,
                () -> new Webhook(WebhookSecret.random().text()).verify(PAYLOAD, headers));
    }

    @Test
    void while_secrets_change_either_of_them_verifies() {
        WebhookSecret present = WebhookSecret.random();
        WebhookSecret former = WebhookSecret.random();
        Dispatch dispatch = new Dispatch(
                UUID.randomUUID(), "holder", "https://x.example/", message, PAYLOAD, List.of(present, former));
        Map<String, List<String>> headers = headers(dispatch.signatures(now));
        assertDoesNotThrow(() -> new Webhook(present.text()).verify(PAYLOAD, headers));
        assertDoesNotThrow(() -> new Webhook(former.text()).verify(PAYLOAD, headers));
    }

    @Test
    void a_secret_has_32_bytes_unlike_any_other_and_does_not_show() {
        WebhookSecret secret = WebhookSecret.random();
        assertEquals("whsec_", secret.text().substring(0, 6));
        assertEquals(32, Base64.getDecoder().decode(secret.text().substring(6)).length);
        assertNotEquals(secret, WebhookSecret.random());
        assertEquals("whsec_…", secret.toString());
    }

    private Map<String, List<String>> headers(String signatures) {
        return Map.of(
                "webhook-id", List.of(message.toString()),
                "webhook-timestamp", List.of(String.valueOf(now.getEpochSecond())),
                "webhook-signature", List.of(signatures));
    }
}
