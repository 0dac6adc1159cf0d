package org.khabar.delivery.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.author.Author;
import org.khabar.content.change.EntityType;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.media.Media;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.name.Language;
import org.khabar.content.section.Section;
import org.khabar.content.tag.Tag;
import org.khabar.view.BodyForm;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.author.AuthorView;
import org.khabar.view.sync.SyncItem;
import org.khabar.view.sync.SyncSection;
import org.khabar.view.tag.TagRef;

/** Things as they are now, in the shapes in which apps keep them. */
@ApplicationScoped
class SyncItems {

    private final ArticleRepository articles;
    private final MediaRepository media;
    private final ArticleViews views;
    private final SyncRepository things;
    private final Clock clock;

    SyncItems(
            ArticleRepository articles, MediaRepository media, ArticleViews views, SyncRepository things, Clock clock) {
        this.articles = articles;
        this.media = media;
        this.views = views;
        this.things = things;
        this.clock = clock;
    }

    /** All that is public now and meets the conditions. */
    ArticleQuery query(SyncScope scope) {
        return ArticleQuery.published(clock.instant(), scope.most())
                .where(scope.groups(), Set.of(), ArticleQuery.Times.ANY);
    }

    /** One page of articles; what follows it begins at the page's next place. */
    ArticlePage page(ArticleQuery query) {
        return articles.page(query, true);
    }

    /** Articles with everything that a single one is answered with. */
    List<SyncItem> articles(List<Article> found, Language names) {
        Set<UUID> shown = new HashSet<>();
        found.forEach(article -> shown.addAll(ArticleRepository.shownBy(article)));
        Map<UUID, Media> items = media.byIds(shown);
        Reading reading = new Reading(names, clock.instant(), Set.of(), BodyForm.BLOCKS);
        return found.stream()
                .map(article -> SyncItem.of(views.whole(article, items, reading)))
                .toList();
    }

    static SyncItem section(Section section, Language names) {
        return SyncItem.of(section.id, SyncSection.of(section, names));
    }

    static SyncItem author(Author author, Language names) {
        return SyncItem.of(AuthorView.of(author, names));
    }

    static SyncItem tag(Tag tag, Language names) {
        return SyncItem.of(tag.id, TagRef.whole(tag, names));
    }

    /** What was found as it is now, and what is no more. */
    List<SyncItem> of(Found found, SyncScope scope, Language names) {
        List<SyncItem> items = new ArrayList<>();
        for (EntityType type : scope.types()) {
            List<UUID> ids = found.of(type);
            if (!ids.isEmpty()) {
                Map<UUID, SyncItem> there = there(type, ids, scope, names);
                for (UUID id : ids) {
                    SyncItem item = there.get(id);
                    if (item != null) {
                        items.add(item);
                    } else if (found.isRemovable(type, id)) {
                        items.add(SyncItem.removed(type, id));
                    }
                }
            }
        }
        return items;
    }

    private Map<UUID, SyncItem> there(EntityType type, Collection<UUID> ids, SyncScope scope, Language names) {
        List<SyncItem> items = switch (type) {
            case SECTION -> each(things.sections(ids), section -> section(section, names));
            case AUTHOR -> each(things.authors(ids), author -> author(author, names));
            case TAG -> each(things.tags(ids), tag -> tag(tag, names));
            case ARTICLE -> {
                ArticleQuery query = query(scope);
                ArticleQuery some = query.where(query.groups(), Set.copyOf(ids), query.times());
                yield articles(page(some.limitedTo(ids.size())).articles(), names);
            }
            case MEDIA, FRONT, KEY, WEBHOOK -> List.of();
        };
        return items.stream()
                .collect(Collectors.toMap(SyncItem::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static <T> List<SyncItem> each(List<T> found, Function<T, SyncItem> item) {
        return found.stream().map(item).toList();
    }
}
