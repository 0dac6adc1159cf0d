package org.khabar.content.webhook;

import java.util.Set;
import java.util.UUID;

/**
 * What an administrator says of a webhook.
 *
 * @param name what it is for, for people
 * @param url where messages go
 * @param events what it hears of; everything when empty
 * @param sections articles outside of these sections and their subsections are not told; everywhere when empty
 * @param enabled whether it hears anything
 */
public record WebhookContent(String name, String url, Set<WebhookEvent> events, Set<UUID> sections, boolean enabled) {

    /** The most characters of a name. */
    public static final int NAME_LENGTH = 100;

    /** The most characters of an address. */
    public static final int URL_LENGTH = 2000;

    public WebhookContent {
        events = Set.copyOf(events);
        sections = Set.copyOf(sections);
    }
}
