package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.khabar.content.article.Article;

/** Lists articles in any state, for editors alone. */
@ApplicationScoped
public class DeskRepository {

    private final EntityManager database;

    DeskRepository(EntityManager database) {
        this.database = database;
    }

    /** One page, the last saved first, and one row more when another page follows. */
    public List<Article> page(DeskQuery query) {
        List<String> conditions = new ArrayList<>();
        conditions.add(query.trashed() ? "a.trashedAt is not null" : "a.trashedAt is null");
        if (query.status() != null) {
            conditions.add("a.status = :status");
        }
        if (query.createdBy() != null) {
            conditions.add("a.createdBy = :createdBy");
        }
        if (query.after() != null) {
            conditions.add("a.savedAt <= :savedAt and (a.savedAt < :savedAt or a.id < :id)");
        }
        TypedQuery<Article> found = database.createQuery(
                "select a from Article a join fetch a.text where " + String.join(" and ", conditions)
                        + " order by a.savedAt desc, a.id desc",
                Article.class);
        if (query.status() != null) {
            found.setParameter("status", query.status());
        }
        if (query.createdBy() != null) {
            found.setParameter("createdBy", query.createdBy());
        }
        if (query.after() != null) {
            found.setParameter("savedAt", query.after().savedAt())
                    .setParameter("id", query.after().id());
        }
        return found.setMaxResults(query.limit() + 1).getResultList();
    }
}
