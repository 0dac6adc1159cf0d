package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.article.Article;
import org.khabar.content.body.Body;

/** What the entries of a live article change beside it, without giving the article another version. */
@ApplicationScoped
class LiveRepository {

    private final EntityManager database;

    LiveRepository(EntityManager database) {
        this.database = database;
    }

    /** What the article and all its entries say: its text, then the entries, newest first. */
    List<Body> bodies(Article article) {
        List<Body> bodies = new ArrayList<>(List.of(article.body()));
        bodies.addAll(database.createQuery(
                        "select e.body from LiveEntry e where e.article.id = :id order by e.at desc, e.id desc",
                        Body.class)
                .setParameter("id", article.id)
                .getResultList());
        return bodies;
    }

    /** Lets the bodies point to exactly these articles. Their links stand behind all others: no gap is left. */
    void embed(UUID article, List<UUID> targets) {
        database.createNativeQuery("delete from article_link where article_id = :article and kind = 'EMBEDDED'")
                .setParameter("article", article)
                .executeUpdate();
        int position = next(article);
        Set<UUID> there = there(targets);
        for (UUID target : targets) {
            if (there.contains(target)) {
                database.createNativeQuery("insert into article_link (article_id, kind, target_id, position)"
                                + " values (:article, 'EMBEDDED', :target, :position)")
                        .setParameter("article", article)
                        .setParameter("target", target)
                        .setParameter("position", position++)
                        .executeUpdate();
            }
        }
    }

    private int next(UUID article) {
        Object last = database.createNativeQuery(
                        "select coalesce(max(position), -1) from article_link where article_id = :article")
                .setParameter("article", article)
                .getSingleResult();
        return ((Number) last).intValue() + 1;
    }

    private Set<UUID> there(List<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createQuery("select a.id from Article a where a.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Readers see something new of it as of now. */
    void touch(UUID article, Instant now) {
        for (String row : List.of(
                "Article a set a.updatedAt = :now where a.id",
                "ArticleListing a set a.updatedAt = :now where a.articleId")) {
            database.createQuery("update " + row + " = :article")
                    .setParameter("now", now)
                    .setParameter("article", article)
                    .executeUpdate();
        }
    }
}
