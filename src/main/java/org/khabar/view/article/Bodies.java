package org.khabar.view.article;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleLink;
import org.khabar.content.article.LinkKind;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.body.Block;
import org.khabar.content.body.Body;
import org.khabar.content.body.RelatedBlock;
import org.khabar.content.media.Media;
import org.khabar.view.BodyForm;
import org.khabar.view.media.MediaView;

/** Bodies as readers get them: links to other articles filled in as they stand now, those that are not public left out. */
final class Bodies {

    private final Map<UUID, Media> media;
    private final Function<Article, String> address;
    private final Map<UUID, Article> linked = new HashMap<>();

    /** The address is that of an article's page on the site. */
    Bodies(Map<UUID, Media> media, Instant now, Collection<ArticleLink> links, Function<Article, String> address) {
        this.media = media;
        this.address = address;
        for (ArticleLink link : links) {
            if (link.kind == LinkKind.EMBEDDED && link.target.isPublic(now)) {
                linked.put(link.target.id, link.target);
            }
        }
    }

    /** The blocks; one that only linked to articles which are not public is left out. */
    List<Block> blocks(Body body) {
        return body.blocks().stream().flatMap(this::filled).toList();
    }

    /** The blocks as HTML. */
    String html(Body body) {
        return BodyHtml.of(blocks(body), media);
    }

    /** The media items that the bodies show, in no particular but always the same order. */
    List<MediaView> media(Stream<Body> bodies) {
        Set<UUID> shown = bodies.flatMap(body -> body.mediaIds().stream()).collect(Collectors.toSet());
        return media.values().stream()
                .filter(item -> shown.contains(item.id))
                .sorted(Comparator.comparing((Media item) -> item.id))
                .map(MediaView::of)
                .toList();
    }

    /** The entries of a live article: pinned ones first, then newest first. */
    List<LiveEntryView> entries(List<LiveEntry> entries, BodyForm form) {
        Comparator<LiveEntry> pinnedFirst = Comparator.comparing(entry -> !entry.pinned);
        Comparator<LiveEntry> newestFirst =
                Comparator.comparing((LiveEntry entry) -> entry.at).reversed();
        return entries.stream()
                .sorted(pinnedFirst.thenComparing(newestFirst).thenComparing(entry -> entry.id))
                .map(entry -> entry(entry, form))
                .toList();
    }

    private LiveEntryView entry(LiveEntry entry, BodyForm form) {
        return new LiveEntryView(
                entry.id,
                entry.at,
                entry.headline,
                entry.keyEvent,
                entry.pinned,
                form == BodyForm.BLOCKS ? blocks(entry.body) : null,
                form == BodyForm.HTML ? html(entry.body) : null,
                form == BodyForm.TEXT ? entry.body.plainText() : null);
    }

    private Stream<Block> filled(Block block) {
        if (!(block instanceof RelatedBlock related)) {
            return Stream.of(block);
        }
        List<RelatedBlock.Item> items = related.articles().stream()
                .flatMap(item -> filled(item).stream())
                .toList();
        return items.isEmpty() ? Stream.empty() : Stream.of(new RelatedBlock(related.title(), items));
    }

    private Optional<RelatedBlock.Item> filled(RelatedBlock.Item item) {
        return item.id() == null
                ? Optional.of(item)
                : Optional.ofNullable(linked.get(item.id()))
                        .map(article -> new RelatedBlock.Item(
                                article.id, article.slug, article.headline, address.apply(article)));
    }
}
