package org.khabar.view.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.media.Media;
import org.khabar.view.Reading;
import org.khabar.view.media.MediaView;
import org.khabar.view.section.SectionRef;

/** An article cut down for slow phones: the members that every article has, its kicker, badge and smallest picture. */
final class LiteArticle {

    private LiteArticle() {}

    static ArticleView of(Article article, String url, Reading reading) {
        return new ArticleView(
                article.id,
                article.shortId,
                article.slug,
                null,
                url,
                article.kind,
                article.language,
                article.kicker,
                article.headline,
                null,
                null,
                null,
                SectionRef.of(article.section, reading.language()),
                null,
                null,
                null,
                article.image == null ? null : smallest(article.image),
                null,
                null,
                null,
                null,
                article.liveActive == null ? null : new LiveView(article.liveActive, null),
                null,
                null,
                null,
                Objects.requireNonNull(article.publishedAt),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Stamp.of(article));
    }

    /** The picture with its smallest rendition alone. */
    private static @Nullable MediaView smallest(Media image) {
        MediaView view = MediaView.of(image);
        return new MediaView(
                view.id(),
                view.kind(),
                view.url(),
                null,
                view.alt(),
                null,
                null,
                null,
                null,
                null,
                view.durationSeconds(),
                view.live(),
                null,
                view.renditions().stream().limit(1).toList(),
                view.updatedAt());
    }
}
