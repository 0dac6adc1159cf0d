package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.article.Article;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Verb;

/** What happens to articles because its time has come: each exactly once, on whichever node comes first. */
@ApplicationScoped
public class DueWorkflow {

    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final EntityManager database;

    DueWorkflow(Desk desk, EntityManager database) {
        this.desk = desk;
        this.database = database;
    }

    /** Articles whose time has come, all but these, the longest waiting first; at most a hundred. */
    @Transactional
    public List<UUID> due(Set<UUID> passedOver) {
        return database.createQuery(
                        "select a.id from Article a where a.dueAt <= :now and a.id not in :passedOver"
                                + " order by a.dueAt, a.id",
                        UUID.class)
                .setParameter("now", desk.now())
                .setParameter("passedOver", passedOver)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Publishes one of them; says whether it was still due. */
    @Transactional
    public boolean come(UUID id) {
        // Another node that holds the row is about to publish it: there is nothing to wait for.
        List<?> mine = database.createNativeQuery("select id from article where id = :id for update skip locked")
                .setParameter("id", id)
                .getResultList();
        if (mine.isEmpty()) {
            return false;
        }
        Article article = desk.find(id);
        Instant now = desk.now();
        if (article.dueAt == null || article.dueAt.isAfter(now)) {
            return false;
        }
        Desk.Sight before = desk.look(article);
        Lifecycle.come(article, now);
        desk.close(article, article.dueAt == null ? Verb.PUBLISHED : Verb.SCHEDULED, before, Actor.CLOCK);
        return true;
    }
}
