package org.khabar.content.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The only place where filters become SQL. Every list it answers is one statement, whatever stands in it. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {

    private static final String WITH_ONES =
            " join fetch a.section s left join fetch s.parent left join fetch a.sections"
                    + " left join fetch a.image i left join fetch i.poster"
                    + " left join fetch a.byline b left join fetch b.author w left join fetch w.image";

    private final EntityManager database;

    ArticleRepository(EntityManager database) {
        this.database = database;
    }

    /** One page of a list, its sections, pictures and by-lines fetched along, with or without the bodies. */
    public List<Article> page(ArticleQuery query, boolean withBody) {
        ListingHql.Statement statement = ListingHql.page(query);
        String order = query.sort().descending() ? " desc" : "";
        TypedQuery<Article> articles = database.createQuery(
                "select a from (" + statement.hql() + ") hit join Article a on a.id = hit.id" + fetches(withBody)
                        + " order by hit.at" + order + ", hit.id" + order,
                Article.class);
        statement.parameters().forEach(articles::setParameter);
        return articles.getResultList();
    }

    /** How many articles the whole list holds. */
    public long count(ArticleQuery query) {
        ListingHql.Statement statement = ListingHql.count(query);
        Query count = database.createQuery(statement.hql());
        statement.parameters().forEach(count::setParameter);
        return (Long) count.getSingleResult();
    }

    /** The article with this identifier, in any state, with its body. */
    public Optional<Article> whole(UUID id) {
        return find("select a from Article a" + fetches(true) + " where a.id = ?1", id)
                .singleResultOptional();
    }

    /** The article with this short identifier, in any state, with its body. */
    public Optional<Article> whole(String shortId) {
        return find("select a from Article a" + fetches(true) + " where a.shortId = ?1", shortId)
                .singleResultOptional();
    }

    /** Those with the given identifiers, in any state and no order, without their bodies. */
    public List<Article> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("select a from Article a" + fetches(false) + " where a.id in ?1", ids);
    }

    private static String fetches(boolean withBody) {
        return withBody ? WITH_ONES + " join fetch a.text" : WITH_ONES;
    }
}
