package org.khabar.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.content.media.MediaKind;
import org.khabar.content.name.Language;
import org.khabar.view.Schemas;

/** Feeds in every format, read by others. The golden files are examples of the OpenAPI document too; {@code -Dkhabar.update} writes them anew. */
class FeedFormatTest {

    private static final Path GOLDEN = Path.of("src/main/resources/openapi/answers");
    private static final Instant PUBLISHED = Instant.parse("2024-05-13T03:30:00Z");
    private static final Instant UPDATED = Instant.parse("2024-05-13T09:10:00Z");
    private static final String HTML = "<p>सुबह सात बजे से <b>क़तारें</b> लगीं। A &amp; B</p>";
    /** Characters that XML has not, half an emoji, an end of CDATA, markup, an entity, a whole emoji. */
    private static final String HOSTILE =
            "a\u0000\u0008\u001b\ufffe\ud83d b]]>c</title><script>alert(1)</script>&amp;&nbsp;\"'🗳️\u2028";

    private final LatestFeed feed = feed("कानपुर में मतदान", "सुबह सात बजे से क़तारें लगीं।", HTML);

    @ParameterizedTest
    @EnumSource
    void a_feed_is_told_as_it_was_agreed(FeedFormat format) throws IOException {
        Path golden = GOLDEN.resolve("feed." + format.word());
        String text = format.write(feed);
        if (System.getProperty("khabar.update") != null) {
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void others_read_what_was_meant(FeedFormat format) throws FeedException {
        SyndFeed read = read(format.write(feed));
        assertEquals("राजनीति – ख़बर", read.getTitle());
        SyndEntry entry = read.getEntries().getFirst();
        assertEquals("urn:uuid:018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44", entry.getUri());
        assertEquals("कानपुर में मतदान", entry.getTitle());
        assertEquals(Date.from(PUBLISHED), entry.getPublishedDate());
        assertEquals(HTML, entry.getContents().getFirst().getValue());
        assertEquals("नीलम सक्सेना", entry.getAuthor());
        assertEquals("राजनीति", entry.getCategories().getFirst().getName());
    }

    @Test
    void atom_tells_when_something_was_changed() throws FeedException {
        SyndFeed read = read(FeedFormat.ATOM.write(feed));
        assertEquals(Date.from(UPDATED), read.getEntries().getFirst().getUpdatedDate());
        assertEquals("urn:uuid:3f0e1c0a-0000-3000-8000-000000000000", read.getUri());
    }

    @Test
    void rss_leads_to_the_page_and_names_its_language() throws FeedException {
        SyndFeed read = read(FeedFormat.RSS.write(feed));
        assertEquals("https://www.example.org/rajniti", read.getLink());
        assertEquals("hi", read.getLanguage());
    }

    @Test
    void rss_carries_one_enclosure_with_the_length_that_is_known() throws FeedException {
        var enclosures =
                read(FeedFormat.RSS.write(feed)).getEntries().getFirst().getEnclosures();
        assertEquals(1, enclosures.size());
        assertEquals("image/jpeg", enclosures.getFirst().getType());
        assertEquals(0, enclosures.getFirst().getLength());
    }

    @Test
    void a_json_feed_keeps_to_its_schema() {
        Schemas.assertJsonFeed(FeedFormat.JSON.write(feed));
        Schemas.assertJsonFeed(FeedFormat.JSON.write(feed("a", "b", null)));
    }

    @Test
    void a_feed_without_text_tells_summaries() throws FeedException, IOException {
        LatestFeed summaries = feed("a", "Only < this", null);
        assertEquals(
                List.of(),
                read(FeedFormat.ATOM.write(summaries)).getEntries().getFirst().getContents());
        JsonNode item =
                new ObjectMapper().readTree(FeedFormat.JSON.write(summaries)).at("/items/0");
        assertEquals("Only < this", item.get("content_text").asText());
        assertFalse(item.has("content_html"));
        // What stands in a description is HTML.
        assertEquals(
                "Only &lt; this",
                read(FeedFormat.RSS.write(summaries))
                        .getEntries()
                        .getFirst()
                        .getDescription()
                        .getValue());
    }

    @Test
    void an_empty_feed_is_a_feed() throws FeedException {
        LatestFeed empty = new LatestFeed(
                feed.id(), feed.title(), feed.language(), feed.page(), feed.publisher(), feed.links(), List.of());
        assertEquals(List.of(), read(FeedFormat.RSS.write(empty)).getEntries());
        assertEquals(List.of(), read(FeedFormat.ATOM.write(empty)).getEntries());
        Schemas.assertJsonFeed(FeedFormat.JSON.write(empty));
    }

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void no_text_breaks_a_document(FeedFormat format) throws FeedException {
        SyndEntry entry =
                read(format.write(feed(HOSTILE, HOSTILE, HOSTILE))).getEntries().getFirst();
        assertEquals("a b]]>c</title><script>alert(1)</script>&amp;&nbsp;\"'🗳️\u2028", entry.getTitle());
        assertEquals(entry.getTitle(), entry.getContents().getFirst().getValue());
    }

    @Test
    void no_text_breaks_a_json_feed() {
        Schemas.assertJsonFeed(FeedFormat.JSON.write(feed(HOSTILE, HOSTILE, HOSTILE)));
    }

    private static SyndFeed read(String document) throws FeedException {
        return new SyndFeedInput().build(new StringReader(document));
    }

    private static LatestFeed feed(String title, String summary, @Nullable String html) {
        Enclosure picture = new Enclosure(
                MediaKind.IMAGE,
                "https://media.example.org/1200/kanpur.jpg?v=1&w=2",
                "image/jpeg",
                new Enclosure.Size(1200, 675, null),
                new Enclosure.Words(null, "बूथ के बाहर क़तार", "फ़ोटो: नीलम सक्सेना"));
        FeedItem item = new FeedItem(
                "urn:uuid:018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44",
                "https://www.example.org/rajniti/kanpur-men-matdan-4k7m2q9x",
                "hi",
                title,
                summary,
                html,
                List.of(new FeedItem.Person("नीलम सक्सेना", "https://www.example.org/authors/neelam-saxena")),
                List.of("राजनीति", "कानपुर"),
                PUBLISHED,
                UPDATED,
                List.of(picture));
        return new LatestFeed(
                "urn:uuid:3f0e1c0a-0000-3000-8000-000000000000",
                "राजनीति – ख़बर",
                Language.HI,
                "https://www.example.org/rajniti",
                new LatestFeed.Publisher("ख़बर", "https://www.example.org/", "https://www.example.org/logo.png"),
                new LatestFeed.Links(
                        "https://api.example.org/feeds/sections/rajniti.rss",
                        "https://api.example.org/feeds/sections/rajniti.rss?cursor=abc",
                        "https://hub.example.org/"),
                List.of(item));
    }
}
