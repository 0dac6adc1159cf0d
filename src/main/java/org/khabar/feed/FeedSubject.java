package org.khabar.feed;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.Author;
import org.khabar.content.change.EntityType;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.content.tag.Tag;
import org.khabar.view.SitePages;

/**
 * What a feed is about.
 *
 * @param facet what its articles are filed under
 * @param slug its canonical one
 * @param names what it is called
 * @param page where readers find it on the site
 * @param key surrogate key of its name
 */
record FeedSubject(UUID facet, String slug, Names names, String page, String key) {

    static FeedSubject of(Section section, SitePages pages) {
        return of(EntityType.SECTION, section.id, section.slug, section.names, pages.section(section.slug));
    }

    static FeedSubject of(Author author, SitePages pages) {
        return of(EntityType.AUTHOR, author.id, author.slug, author.names, pages.author(author.slug));
    }

    static FeedSubject of(Tag tag, SitePages pages) {
        return of(EntityType.TAG, tag.id, tag.slug, tag.names, pages.tag(tag.type, tag.slug));
    }

    private static FeedSubject of(EntityType type, UUID id, String slug, Names names, String page) {
        return new FeedSubject(id, slug, names, page, SurrogateKeys.of(type, id));
    }

    /** The keys of a feed that may be about everything. */
    static Set<String> keys(@Nullable FeedSubject subject) {
        return subject == null ? Set.of() : Set.of(subject.key);
    }
}
