package org.khabar.view.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.MediaKind;
import org.khabar.view.SiteConfig;
import org.khabar.view.SitePages;
import org.khabar.view.article.ArticleTagsView;
import org.khabar.view.article.ArticleView;
import org.khabar.view.article.BylineView;
import org.khabar.view.media.MediaView;
import org.khabar.view.tag.TagRef;

/** Articles and their lead pictures and videos as items of ninjs. */
@ApplicationScoped
class NinjsItems {

    private static final String TEXT = "text/plain";
    private static final String HTML = "text/html";
    private static final Map<String, Object> STANDARD = new Members()
            .with("name", "ninjs")
            .with("version", "3.1")
            .with("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json")
            .all();

    private final SiteConfig site;
    private final SitePages pages;

    NinjsItems(SiteConfig site, SitePages pages) {
        this.site = site;
        this.pages = pages;
    }

    Map<String, Object> of(ArticleView article) {
        Members item = new Members()
                .with("uri", "urn:uuid:" + article.id())
                .with("standard", STANDARD)
                .with("type", "text")
                .with("representationType", article.bodyHtml() == null ? "partial" : "full")
                .with(
                        "version",
                        article.version() == null ? null : article.version().toString())
                .with("firstCreated", article.firstPublishedAt())
                .with("versionCreated", article.updatedAt())
                .with("contentCreated", article.publishedAt())
                .with("pubStatus", "usable")
                .with("language", article.language())
                .with("copyrightHolder", site.name())
                .with("slugline", article.slug())
                .with("located", article.dateline())
                .with("edNote", corrections(article));
        attach(item, article);
        say(item, article);
        name(item, article);
        return item.all();
    }

    private static void attach(Members item, ArticleView article) {
        item.with(
                        "genres",
                        List.of(new Members()
                                .with("literal", article.kind().word())
                                .all()))
                .with(
                        "altIds",
                        List.of(new Members()
                                .with("role", "shortId")
                                .with("value", article.shortId())
                                .all()))
                .with("renditions", List.of(page(article)))
                .with("associations", associations(article.image()));
    }

    private static void say(Members item, ArticleView article) {
        item.with("title", article.headline())
                .with(
                        "headlines",
                        Stream.concat(words("main", article.headline()), words("kicker", article.kicker()))
                                .toList())
                .with(
                        "descriptions",
                        Stream.concat(words("summary", article.standfirst()), words("excerpt", article.excerpt()))
                                .toList())
                .with("bodies", bodies(article));
    }

    private static Stream<Map<String, Object>> words(String role, @Nullable String value) {
        return value == null || value.isBlank()
                ? Stream.empty()
                : Stream.of(new Members()
                        .with("role", role)
                        .with("contentType", TEXT)
                        .with("value", value)
                        .all());
    }

    private static List<Map<String, Object>> bodies(ArticleView article) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        if (article.bodyHtml() != null) {
            Map<String, Object> main = new Members()
                    .with("role", "main")
                    .with("contentType", HTML)
                    .with("wordCount", article.wordCount())
                    .all();
            main.put("value", article.bodyHtml());
            bodies.add(main);
        }
        if (article.live() != null && article.live().entries() != null) {
            article.live().entries().stream()
                    .filter(entry -> entry.bodyHtml() != null)
                    .map(entry -> new Members()
                            .with("role", "liveEntry")
                            .with("contentType", HTML)
                            .with("value", "<time datetime=\"" + entry.at() + "\"></time>" + entry.bodyHtml())
                            .all())
                    .forEach(bodies::add);
        }
        return bodies;
    }

    /** In the language of the newsroom's readers, as they stand below the article. */
    private static @Nullable String corrections(ArticleView article) {
        return article.corrections() == null
                ? null
                : article.corrections().stream()
                        .map(correction -> correction.at() + " " + correction.text())
                        .collect(Collectors.joining("\n"));
    }

    private void name(Members item, ArticleView article) {
        List<BylineView> byline = article.byline() == null ? List.of() : article.byline();
        item.with("by", byline.stream().map(BylineView::name).distinct().collect(Collectors.joining(", ")))
                .with("infoSources", byline.stream().map(this::author).toList());
        ArticleTagsView tags = article.tags();
        if (tags != null) {
            item.with("people", named(Stream.of(tags.candidates())))
                    .with("organisations", named(Stream.of(tags.parties(), tags.alliances())))
                    .with("places", named(Stream.of(tags.states(), tags.constituencies(), tags.places())))
                    .with("events", named(Stream.of(tags.elections())))
                    .with(
                            "subjects",
                            Stream.concat(Stream.of(section(article)), named(Stream.of(tags.topics())).stream())
                                    .toList());
        }
    }

    private Map<String, Object> author(BylineView byline) {
        return new Members()
                .with("name", byline.name())
                .with("role", byline.role())
                .with("uri", pages.author(byline.slug()))
                .all();
    }

    private Map<String, Object> section(ArticleView article) {
        return new Members()
                .with("name", article.section().name())
                .with("rel", "section")
                .with("uri", pages.section(article.section().slug()))
                .all();
    }

    private List<Map<String, Object>> named(Stream<List<TagRef>> tags) {
        Function<TagRef, Map<String, Object>> shape = tag -> new Members()
                .with("name", tag.name())
                .with("rel", "about")
                .with("uri", pages.tag(tag.type(), tag.slug()))
                .all();
        return tags.flatMap(List::stream).map(shape).toList();
    }

    private static Map<String, Object> page(ArticleView article) {
        return new Members()
                .with("name", "web")
                .with("href", article.url())
                .with("contentType", HTML)
                .all();
    }

    /** The lead picture or video; with a video the picture that stands for it. */
    private static List<Map<String, Object>> associations(@Nullable MediaView image) {
        return image == null
                ? List.of()
                : Stream.of(Stream.of(image), Stream.ofNullable(image.poster()))
                        .flatMap(Function.identity())
                        .map(media -> association(media, media.equals(image) ? "lead" : "poster"))
                        .toList();
    }

    private static Map<String, Object> association(MediaView media, String name) {
        return new Members()
                .with("name", name)
                .with("uri", "urn:uuid:" + media.id())
                .with("type", type(media.kind()))
                .with("versionCreated", media.updatedAt())
                .with("title", media.title())
                .with("by", media.credit())
                .with(
                        "descriptions",
                        Stream.concat(words("caption", media.caption()), words("alt", media.alt()))
                                .toList())
                .with("renditions", renditions(media))
                .all();
    }

    private static String type(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> "picture";
            case VIDEO -> "video";
            case AUDIO -> "audio";
        };
    }

    private static List<Map<String, Object>> renditions(MediaView media) {
        Members original = new Members()
                .with("name", "original")
                .with("href", media.url())
                .with("width", media.width())
                .with("height", media.height())
                .with("duration", media.durationSeconds());
        Stream<Members> others = media.renditions().stream()
                .map(rendition -> new Members()
                        .with("name", "w" + rendition.width())
                        .with("href", rendition.url())
                        .with("contentType", rendition.type())
                        .with("width", rendition.width())
                        .with("height", rendition.height()));
        return Stream.concat(Stream.of(original), others).map(Members::all).toList();
    }
}
