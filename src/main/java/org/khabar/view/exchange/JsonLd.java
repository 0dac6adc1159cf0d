package org.khabar.view.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.body.Body;
import org.khabar.content.media.MediaKind;
import org.khabar.kit.http.form.MediaForm;
import org.khabar.kit.page.Page;
import org.khabar.view.article.ArticleTagsView;
import org.khabar.view.article.ArticleView;
import org.khabar.view.article.LiveEntryView;
import org.khabar.view.article.LiveView;
import org.khabar.view.author.AuthorView;
import org.khabar.view.media.MediaView;
import org.khabar.view.tag.CandidateView;

/** schema.org as JSON-LD 1.1: an article with its breadcrumb and videos, a list of them, an author, a candidate. */
@ApplicationScoped
class JsonLd implements MediaForm {

    private final LinkedThings things;

    JsonLd(LinkedThings things) {
        this.things = things;
    }

    @Override
    public String word() {
        return Format.JSONLD.word();
    }

    @Override
    public String mediaType() {
        return Format.JSONLD.mediaType();
    }

    @Override
    public byte[] write(Object entity) {
        Members document = new Members().with("@context", "https://schema.org");
        switch (entity) {
            case ArticleView article -> document.with("@graph", graph(article));
            case Page<?> page -> list(page).all().forEach(document::with);
            case AuthorView author -> things.person(author).all().forEach(document::with);
            case CandidateView candidate -> things.person(candidate).all().forEach(document::with);
            default -> throw new IllegalStateException("schema.org is not spoken of " + entity.getClass());
        }
        return ExchangeJson.write(document.all());
    }

    private Members list(Page<?> page) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Object item : page.items()) {
            items.add(Members.typed("ListItem")
                    .with("position", items.size() + 1)
                    .with("item", article((ArticleView) item).all())
                    .all());
        }
        return Members.typed("ItemList").with("numberOfItems", items.size()).with("itemListElement", items);
    }

    private List<Map<String, Object>> graph(ArticleView article) {
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(article(article).all());
        graph.add(things.breadcrumb(article.section(), article.headline(), article.url()));
        return graph;
    }

    private Members article(ArticleView article) {
        LiveView live = article.live();
        Members linked = Members.typed(live == null ? "NewsArticle" : "LiveBlogPosting")
                .with("@id", "urn:uuid:" + article.id())
                .with("url", article.url())
                .with("mainEntityOfPage", article.url())
                .with("headline", article.headline())
                .with("alternativeHeadline", article.kicker())
                .with("description", article.standfirst() == null ? article.excerpt() : article.standfirst())
                .with("inLanguage", article.language())
                .with("datePublished", article.publishedAt())
                .with("dateModified", article.updatedAt())
                .with("author", people(article))
                .with("publisher", things.publisher())
                .with("image", things.pictures(article.image()))
                .with("video", videos(article))
                .with("articleSection", article.section().name())
                .with("keywords", article.keywords())
                .with("about", about(article))
                .with("dateline", article.dateline())
                .with("wordCount", article.wordCount())
                .with("articleBody", article.body() == null ? null : new Body(article.body()).plainText())
                .with("correction", corrections(article));
        if (live != null) {
            coverage(linked, article, live);
        }
        return linked;
    }

    private List<Map<String, Object>> people(ArticleView article) {
        return article.byline() == null || article.byline().isEmpty()
                ? List.of(things.publisher())
                : article.byline().stream().map(things::author).toList();
    }

    private List<Map<String, Object>> about(ArticleView article) {
        ArticleTagsView tags = article.tags();
        return tags == null
                ? List.of()
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
                        .map(things::tag)
                        .toList();
    }

    private List<Map<String, Object>> videos(ArticleView article) {
        Stream<MediaView> shown = article.media() == null ? Stream.of() : article.media().stream();
        return Stream.concat(Stream.ofNullable(article.image()), shown)
                .filter(media -> media.kind() == MediaKind.VIDEO)
                .distinct()
                .map(video -> video(video, article))
                .toList();
    }

    private Map<String, Object> video(MediaView video, ArticleView article) {
        return Members.typed("VideoObject")
                .with("name", first(video.title(), video.caption(), article.headline()))
                .with("description", first(video.caption(), video.alt(), article.headline()))
                .with("contentUrl", video.url())
                .with("uploadDate", article.publishedAt())
                .with(
                        "thumbnailUrl",
                        things.pictures(video).stream()
                                .map(picture -> picture.get("url"))
                                .toList())
                .with("duration", video.durationSeconds() == null ? null : "PT" + video.durationSeconds() + "S")
                .with("publication", Boolean.TRUE.equals(video.live()) ? broadcast(article) : null)
                .all();
    }

    private static Map<String, Object> broadcast(ArticleView article) {
        return Members.typed("BroadcastEvent")
                .with("isLiveBroadcast", true)
                .with("startDate", article.publishedAt())
                .all();
    }

    private static List<Map<String, Object>> corrections(ArticleView article) {
        return article.corrections() == null
                ? List.of()
                : article.corrections().stream()
                        .map(correction -> Members.typed("CorrectionComment")
                                .with("text", correction.text())
                                .with("datePublished", correction.at())
                                .all())
                        .toList();
    }

    /** It began when it came out or with its first entry, and has ended with its last one when it is live no more. */
    private void coverage(Members linked, ArticleView article, LiveView live) {
        List<LiveEntryView> entries = live.entries() == null ? List.of() : live.entries();
        Stream<Instant> begun = entries.stream().map(LiveEntryView::at);
        Instant start = Stream.concat(begun, Stream.of(article.publishedAt()))
                .min(Instant::compareTo)
                .orElseThrow();
        Instant end =
                entries.stream().map(LiveEntryView::at).max(Instant::compareTo).orElse(article.updatedAt());
        linked.with("coverageStartTime", start)
                .with("coverageEndTime", live.active() ? null : end)
                .with(
                        "liveBlogUpdate",
                        entries.stream().map(entry -> update(entry, article)).toList());
    }

    private Map<String, Object> update(LiveEntryView entry, ArticleView article) {
        String text = entry.body() == null ? null : new Body(entry.body()).plainText();
        return Members.typed("BlogPosting")
                .with("@id", "urn:uuid:" + entry.id())
                .with("url", article.url() + "#" + entry.id())
                .with("headline", first(entry.headline(), text, article.headline()))
                .with("datePublished", entry.at())
                .with("author", people(article))
                .with("articleBody", text)
                .all();
    }

    private static String first(@Nullable String one, @Nullable String other, String last) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(last);
    }
}
