package org.khabar.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.listing.Facets;
import org.khabar.content.listing.FilterName;
import org.khabar.content.tag.Tag;

/**
 * Finds what to read next: the editor's links first, and what shares the most and the rarest tags. Of those only the newest
 * articles under each tag are looked at, so that the cost does not grow with the archive.
 */
@ApplicationScoped
public class RelatedRepository {

    /** How many articles are answered. */
    public static final int LIMIT = 10;

    private static final int NEWEST_PER_TAG = 30;
    private static final int MOST_TAGS = 12;

    private final EntityManager database;
    private final ArticleRepository articles;

    RelatedRepository(EntityManager database, ArticleRepository articles) {
        this.database = database;
        this.articles = articles;
    }

    /**
     * What to read after the article, best first: the editor's links, then others; nothing that is not public at the instant.
     *
     * @param others in their order
     */
    public List<Article> of(Article article, Collection<UUID> others, Instant now) {
        Set<UUID> ids = new LinkedHashSet<>();
        article.links.stream()
                .filter(link -> link.kind == LinkKind.RELATED && link.target.isPublic(now))
                .forEach(link -> ids.add(link.target.id));
        ids.addAll(others);
        ids.remove(article.id);
        List<UUID> some = ids.stream().limit(2L * LIMIT).toList();
        Map<UUID, Article> found = articles.byIds(some).stream()
                .filter(other -> other.isPublic(now))
                .collect(Collectors.toMap(a -> a.id, Function.identity()));
        return some.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .limit(LIMIT)
                .toList();
    }

    /** What shares the most and the rarest tags, best first. */
    public List<UUID> sharingTags(Article article, Instant now) {
        List<Tag> tags = article.tags.stream()
                .sorted(Comparator.comparingInt(RelatedRepository::rarity).reversed())
                .limit(MOST_TAGS)
                .toList();
        if (tags.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> weights = tags.stream().collect(Collectors.toMap(tag -> tag.id, RelatedRepository::rarity));
        Map<UUID, Integer> scores = new HashMap<>();
        Map<UUID, Instant> dates = new HashMap<>();
        for (Object[] row : newest(tags, article.language, now)) {
            scores.merge((UUID) row[0], weights.get((UUID) row[1]), Integer::sum);
            dates.put((UUID) row[0], (Instant) row[2]);
        }
        Comparator<UUID> byScore = Comparator.comparing(scores::get);
        return scores.keySet().stream()
                .sorted(byScore.thenComparing(dates::get)
                        .thenComparing(Function.identity())
                        .reversed())
                .toList();
    }

    /** The newest articles in the same language under each tag: identifier, tag, instant. One statement for all tags. */
    private List<Object[]> newest(List<Tag> tags, String language, Instant now) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            ranges.add("(select l.articleId as id, l.facetId as tag, l.publishedAt as at from ArticleListing l"
                    + " where l.facetId = :tag" + i
                    + " and l.publishedAt <= :now and exists (select 1 from ArticleListing x"
                    + " where x.articleId = l.articleId and x.facetId = :language)"
                    + " order by l.facetId, l.publishedAt desc, l.articleId desc limit " + NEWEST_PER_TAG + ")");
        }
        String union = "select u.id, u.tag, u.at from (" + String.join(" union all ", ranges) + ") u";
        var query = database.createQuery(union, Object[].class)
                .setParameter("now", now)
                .setParameter("language", Facets.ofLanguage(language));
        for (int i = 0; i < tags.size(); i++) {
            query.setParameter("tag" + i, tags.get(i).id);
        }
        return query.getResultList();
    }

    private static int rarity(Tag tag) {
        return FilterName.valueOf(tag.type.name()).rarity();
    }
}
