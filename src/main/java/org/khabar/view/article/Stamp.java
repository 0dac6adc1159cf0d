package org.khabar.view.article;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khabar.content.article.Article;
import org.khabar.content.body.Body;
import org.khabar.content.change.EntityType;
import org.khabar.content.media.Media;
import org.khabar.content.surrogate.SurrogateKeys;

/** What an answer that shows an article depends on: the newest change among all that it shows, and their keys. */
public record Stamp(Instant modifiedAt, Set<String> keys) {

    /** Of the article with its authors, sections and lead picture. */
    static Stamp of(Article article) {
        Set<String> keys = new TreeSet<>(
                Set.of(SurrogateKeys.article(article.id), SurrogateKeys.of(EntityType.SECTION, article.section.id)));
        Instant newest = later(article.updatedAt, article.section.updatedAt);
        for (var byline : article.byline) {
            keys.add(SurrogateKeys.of(EntityType.AUTHOR, byline.author.id));
            newest = later(newest, byline.author.updatedAt);
        }
        Media image = article.image;
        if (image != null) {
            keys.add(SurrogateKeys.of(EntityType.MEDIA, image.id));
            newest = later(newest, image.updatedAt);
        }
        return new Stamp(newest, keys);
    }

    /** The same with its tags and further sections. */
    static Stamp withTags(Article article) {
        Stamp stamp = of(article);
        Instant newest = stamp.modifiedAt;
        for (var tag : article.tags) {
            stamp.keys.add(SurrogateKeys.of(EntityType.TAG, tag.id));
            newest = later(newest, tag.updatedAt);
        }
        for (var section : article.sections) {
            stamp.keys.add(SurrogateKeys.of(EntityType.SECTION, section.id));
            newest = later(newest, section.updatedAt);
        }
        return new Stamp(newest, stamp.keys);
    }

    /** The same with the articles that it points to. */
    static Stamp withLinks(Article article) {
        Stamp stamp = withTags(article);
        Instant newest = stamp.modifiedAt;
        for (var link : article.links) {
            stamp.keys.add(SurrogateKeys.article(link.target.id));
            stamp.keys.add(SurrogateKeys.of(EntityType.SECTION, link.target.section.id));
            newest = later(newest, link.target.updatedAt);
        }
        return new Stamp(newest, stamp.keys);
    }

    /** The same with the media items that its bodies show. */
    Stamp showing(Stream<Body> bodies) {
        bodies.flatMap(body -> body.mediaIds().stream())
                .forEach(id -> keys.add(SurrogateKeys.of(EntityType.MEDIA, id)));
        return this;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
