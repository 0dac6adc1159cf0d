package org.khabar.view.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.LinkKind;
import org.khabar.content.media.Media;
import org.khabar.content.section.Section;
import org.khabar.view.BodyForm;
import org.khabar.view.Include;
import org.khabar.view.Reading;
import org.khabar.view.SitePages;
import org.khabar.view.media.MediaView;
import org.khabar.view.section.SectionRef;

/** The only place where articles get their public shape. Whatever they point to is shown only when it is public too. */
@ApplicationScoped
public class ArticleViews {

    private final SitePages pages;

    ArticleViews(SitePages pages) {
        this.pages = pages;
    }

    /** An article by itself: everything. */
    public ArticleView whole(Article article, Map<UUID, Media> media, Reading reading) {
        return view(article, media, reading, true);
    }

    /** An article in a list: its body and links only where the reading asks for them. */
    public ArticleView listed(Article article, Map<UUID, Media> media, Reading reading) {
        return view(article, media, reading, false);
    }

    /** An article on a card. */
    public ArticleSummary summary(Article article, Reading reading) {
        return new ArticleSummary(
                article.id,
                article.shortId,
                article.slug,
                url(article),
                article.kind,
                article.language,
                article.kicker,
                article.headline,
                article.standfirst,
                byline(article, reading),
                SectionRef.of(article.section, reading.language()),
                image(article),
                article.liveActive == null ? null : new LiveView(article.liveActive, null),
                article.excerpt,
                article.publishedAt,
                article.updatedAt,
                Stamp.of(article));
    }

    /** An article in a list for slow phones: what a line of text and a small picture need, nothing else. */
    public ArticleView lite(Article article, Reading reading) {
        return LiteArticle.of(article, url(article), reading);
    }

    private ArticleView view(Article article, Map<UUID, Media> media, Reading reading, boolean whole) {
        String url = url(article);
        Bodies bodies = new Bodies(media, reading.now(), article.links, this::url);
        BodyForm form = reading.body();
        return new ArticleView(
                article.id,
                article.shortId,
                article.slug,
                article.nativeSlug,
                url,
                article.kind,
                article.language,
                article.kicker,
                article.headline,
                article.standfirst,
                article.dateline,
                byline(article, reading),
                section(article.section, reading),
                article.sections.stream()
                        .map(section -> section(section, reading))
                        .toList(),
                ArticleTagsView.of(article.tags, reading),
                article.keywords,
                image(article),
                form == BodyForm.BLOCKS ? bodies.blocks(article.body()) : null,
                form == BodyForm.HTML ? bodies.html(article.body()) : null,
                form == BodyForm.TEXT ? article.body().plainText() : null,
                form == BodyForm.BLOCKS ? bodies.media(article.bodies(whole)) : null,
                live(article, bodies, form, whole),
                article.wordCount,
                article.readingMinutes,
                article.excerpt,
                java.util.Objects.requireNonNull(article.publishedAt),
                article.firstPublishedAt,
                article.updatedAt,
                article.publicVersion,
                article.corrections.isEmpty() ? null : article.corrections,
                whole || reading.includes(Include.RELATED) ? related(article, reading) : null,
                whole || reading.includes(Include.TRANSLATIONS) ? translations(article, reading) : null,
                whole ? ShareView.of(article.headline, url) : null,
                stamp(article, reading, whole));
    }

    private static Stamp stamp(Article article, Reading reading, boolean whole) {
        boolean body = reading.body() != BodyForm.NONE;
        boolean links = whole || body || reading.includes(Include.RELATED) || reading.includes(Include.TRANSLATIONS);
        Stamp stamp = links ? Stamp.withLinks(article) : Stamp.withTags(article);
        return body ? stamp.showing(article.bodies(whole)) : stamp;
    }

    private String url(Article article) {
        return pages.article(article.section.slug, article.slug);
    }

    private static List<BylineView> byline(Article article, Reading reading) {
        return article.byline.stream()
                .map(byline -> BylineView.of(byline, reading))
                .toList();
    }

    private static SectionRef section(Section section, Reading reading) {
        return reading.includes(Include.SECTION)
                ? SectionRef.whole(section, reading.language())
                : SectionRef.of(section, reading.language());
    }

    private static @Nullable MediaView image(Article article) {
        return article.image == null ? null : MediaView.of(article.image);
    }

    private static @Nullable LiveView live(Article article, Bodies bodies, BodyForm form, boolean whole) {
        if (article.liveActive == null) {
            return null;
        }
        return new LiveView(article.liveActive, whole ? bodies.entries(article.liveEntries, form) : null);
    }

    /** The newsroom's own articles first. */
    private List<ArticleLinkView> related(Article article, Reading reading) {
        Stream<ArticleLinkView> own =
                targets(article, LinkKind.RELATED, reading).map(target -> ArticleLinkView.of(target, url(target)));
        return Stream.concat(own, article.outsideLinks.stream().map(ArticleLinkView::of))
                .toList();
    }

    private static List<TranslationView> translations(Article article, Reading reading) {
        return targets(article, LinkKind.TRANSLATION, reading)
                .map(TranslationView::of)
                .toList();
    }

    private static Stream<Article> targets(Article article, LinkKind kind, Reading reading) {
        return article.links.stream()
                .filter(link -> link.kind == kind)
                .map(link -> link.target)
                .filter(target -> target.isPublic(reading.now()));
    }
}
