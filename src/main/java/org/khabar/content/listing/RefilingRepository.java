package org.khabar.content.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/**
 * Files all articles of a list anew when what they are listed under has changed: a few statements, however many articles
 * there are, and none of them is read.
 */
@ApplicationScoped
public class RefilingRepository {

    private final EntityManager database;

    RefilingRepository(EntityManager database) {
        this.database = database;
    }

    /** Lists everything that is listed under one facet under another too. */
    public void listToo(UUID facet, UUID other) {
        database.createNativeQuery(
                        "insert into article_listing (article_id, facet_id, published_at, updated_at)"
                                + " select l.article_id, cast(:other as uuid), l.published_at, l.updated_at"
                                + " from article_listing l where l.facet_id = :facet and not exists"
                                + " (select 1 from article_listing x where x.article_id = l.article_id and x.facet_id = :other)")
                .setParameter("facet", facet)
                .setParameter("other", other)
                .executeUpdate();
    }

    /** Lists nothing under the facet any more. */
    public void clear(UUID facet) {
        database.createQuery("delete from ArticleListing l where l.facetId = :facet")
                .setParameter("facet", facet)
                .executeUpdate();
    }

    /**
     * Takes from the list of a section what stands there because of another one, which has left it, and for no other
     * reason.
     *
     * @param within the section of the list and everything that stands below it
     */
    public void unlist(UUID section, UUID gone, Collection<UUID> within) {
        database.createQuery("delete from ArticleListing l where l.facetId = :section and l.articleId in"
                        + " (select g.articleId from ArticleListing g where g.facetId = :gone) and not exists"
                        + " (select 1 from Article a left join a.sections s where a.id = l.articleId"
                        + " and (a.section.id in :within or s.id in :within))")
                .setParameter("section", section)
                .setParameter("gone", gone)
                .setParameter("within", within)
                .executeUpdate();
    }
}
