package org.khabar.feed.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.MediaKind;

/** JSON Feed 1.1: its members in the words and the order of its specification. What is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record JsonFeed(
        String version,
        String title,
        String homePageUrl,
        String feedUrl,
        @Nullable String nextUrl,
        @Nullable String icon,
        List<Author> authors,
        String language,
        @Nullable List<Hub> hubs,
        List<Item> items) {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    JsonFeed {
        authors = List.copyOf(authors);
        items = List.copyOf(items);
    }

    static String write(LatestFeed feed) {
        try {
            return MAPPER.writeValueAsString(of(feed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a feed cannot be written as JSON", e);
        }
    }

    private static JsonFeed of(LatestFeed feed) {
        LatestFeed.Publisher publisher = feed.publisher();
        String hub = feed.links().hub();
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.page(),
                feed.links().self(),
                feed.links().next(),
                publisher.logo(),
                List.of(new Author(publisher.name(), publisher.page())),
                feed.language().tag(),
                hub == null ? null : List.of(new Hub("WebSub", hub)),
                feed.items().stream().map(Item::of).toList());
    }

    record Author(String name, String url) {}

    record Hub(String type, String url) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Item(
            String id,
            String url,
            String title,
            String summary,
            @Nullable String contentHtml,
            @Nullable String contentText,
            @Nullable String image,
            String datePublished,
            String dateModified,
            List<Author> authors,
            List<String> tags,
            String language,
            List<Attachment> attachments) {

        /** An item has to have content: where the feed tells no text, the summary is it. */
        static Item of(FeedItem item) {
            return new Item(
                    item.id(),
                    item.page(),
                    item.title(),
                    item.summary(),
                    item.html(),
                    item.html() == null ? item.summary() : null,
                    picture(item),
                    item.publishedAt().toString(),
                    item.updatedAt().toString(),
                    item.authors().stream()
                            .map(author -> new Author(author.name(), author.page()))
                            .toList(),
                    item.subjects(),
                    item.language(),
                    item.enclosures().stream()
                            .filter(file -> file.kind() != MediaKind.IMAGE && file.type() != null)
                            .map(Attachment::of)
                            .toList());
        }

        private static @Nullable String picture(FeedItem item) {
            return item.enclosures().stream()
                    .filter(file -> file.kind() == MediaKind.IMAGE)
                    .map(Enclosure::url)
                    .findFirst()
                    .orElse(null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Attachment(
            String url,
            String mimeType,
            @Nullable String title,
            @Nullable Integer durationInSeconds) {

        static Attachment of(Enclosure file) {
            return new Attachment(
                    file.url(),
                    java.util.Objects.requireNonNull(file.type()),
                    file.words().title(),
                    file.size().seconds());
        }
    }
}
