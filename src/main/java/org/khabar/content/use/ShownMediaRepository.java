package org.khabar.content.use;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.change.InUse;

/**
 * Keeps, beside the texts of articles, which media items they show, so that this can be asked without reading them. Whoever
 * writes a text says so here, within the same transaction and after the article is there. Items that are not there are
 * left out.
 */
@ApplicationScoped
public class ShownMediaRepository implements PanacheRepositoryBase<ShownMedia, ShownMedia.Key> {

    private final EntityManager database;

    ShownMediaRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * These articles show exactly this in their texts and live entries, whatever waits behind them. As many statements for
     * hundreds as for one.
     */
    public void show(Map<UUID, Set<UUID>> shown) {
        if (!shown.isEmpty()) {
            bring(list("articleId in ?1 and waiting = false", shown.keySet()), shown, false);
        }
    }

    /** The article shows exactly this in its text and its live entries, whatever waits behind it. */
    public void show(UUID article, Set<UUID> shown) {
        bring(list("articleId = ?1 and waiting = false", article), Map.of(article, shown), false);
    }

    /** The draft that waits behind the article shows exactly this. */
    public void draft(UUID article, Set<UUID> shown) {
        bring(list("articleId = ?1 and waiting = true", article), Map.of(article, shown), true);
    }

    /** Identifiers of some articles that show the item: above their text, in it, in a live entry or in a draft. */
    public List<UUID> articlesWith(UUID media) {
        return database.createQuery(
                        "select a.id from Article a where a.image.id = :media"
                                + " union select s.articleId from ShownMedia s where s.mediaId = :media",
                        UUID.class)
                .setParameter("media", media)
                .setMaxResults(InUse.NAMED)
                .getResultList();
    }

    private void bring(List<ShownMedia> present, Map<UUID, Set<UUID>> shown, boolean waiting) {
        Set<UUID> there = existing(shown);
        Set<ShownMedia.Key> wanted = shown.entrySet().stream()
                .flatMap(article ->
                        keys(article.getKey(), article.getValue().stream().filter(there::contains), waiting))
                .collect(Collectors.toCollection(HashSet::new));
        for (ShownMedia row : present) {
            if (!wanted.remove(row.key())) {
                delete(row);
            }
        }
        wanted.forEach(key -> persist(new ShownMedia(key)));
    }

    private static Stream<ShownMedia.Key> keys(UUID article, Stream<UUID> media, boolean waiting) {
        return media.map(item -> new ShownMedia.Key(article, item, waiting));
    }

    private Set<UUID> existing(Map<UUID, Set<UUID>> shown) {
        Set<UUID> all = shown.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return all.isEmpty()
                ? all
                : Set.copyOf(database.createQuery("select m.id from Media m where m.id in :all", UUID.class)
                        .setParameter("all", all)
                        .getResultList());
    }
}
