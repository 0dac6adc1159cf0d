package org.khabar.feed.format;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article on a feed.
 *
 * @param id of the article for ever, an IRI
 * @param page its page on the site
 * @param language BCP 47
 * @param summary plain text
 * @param html its text; null where the feed tells summaries alone
 * @param authors in the order of the by-line
 * @param subjects what it is about, by name: its section first
 * @param publishedAt when it came out
 * @param updatedAt its last change that matters to readers
 * @param enclosures pictures, videos and sound, the lead first
 */
public record FeedItem(
        String id,
        String page,
        String language,
        String title,
        String summary,
        @Nullable String html,
        List<Person> authors,
        List<String> subjects,
        Instant publishedAt,
        Instant updatedAt,
        List<Enclosure> enclosures) {

    public FeedItem {
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
        enclosures = List.copyOf(enclosures);
    }

    /** Someone who made it, and their page on the site. */
    public record Person(String name, String page) {}
}
