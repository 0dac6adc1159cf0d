package org.khabar.feed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.feed.format.Enclosure;
import org.khabar.feed.format.FeedItem;
import org.khabar.view.SitePages;
import org.khabar.view.article.ArticleTagsView;
import org.khabar.view.article.ArticleView;
import org.khabar.view.article.BylineView;
import org.khabar.view.tag.TagRef;

/** Articles as feeds tell them. */
final class FeedItems {

    private FeedItems() {}

    static FeedItem of(ArticleView article, SitePages pages) {
        return new FeedItem(
                "urn:uuid:" + article.id(),
                article.url(),
                article.language(),
                article.headline(),
                summary(article),
                html(article),
                byline(article).stream()
                        .map(part -> new FeedItem.Person(part.name(), pages.author(part.slug())))
                        .distinct()
                        .toList(),
                subjects(article),
                article.publishedAt(),
                article.updatedAt() == null ? article.publishedAt() : article.updatedAt(),
                Enclosure.of(article.image()));
    }

    private static List<BylineView> byline(ArticleView article) {
        List<BylineView> byline = article.byline();
        return byline == null ? List.of() : byline;
    }

    private static List<String> subjects(ArticleView article) {
        ArticleTagsView tags = article.tags();
        Stream<String> tagged = tags == null
                ? Stream.of()
                : Stream.of(
                                tags.parties(),
                                tags.candidates(),
                                tags.constituencies(),
                                tags.elections(),
                                tags.alliances(),
                                tags.states(),
                                tags.places(),
                                tags.topics())
                        .flatMap(List::stream)
                        .map(TagRef::name);
        return Stream.concat(Stream.of(article.section().name()), tagged)
                .distinct()
                .toList();
    }

    /** A summary is never empty: what a reader shows when it shows no text. */
    private static String summary(ArticleView article) {
        return Stream.of(article.standfirst(), article.excerpt())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(article.headline());
    }

    private static @Nullable String html(ArticleView article) {
        String html = article.bodyHtml();
        return html == null || html.isBlank() ? null : html;
    }
}
