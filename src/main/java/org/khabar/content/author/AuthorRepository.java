package org.khabar.content.author;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.name.Language;

/** Reads authors. */
@ApplicationScoped
public class AuthorRepository implements PanacheRepositoryBase<Author, UUID> {

    private final EntityManager database;

    AuthorRepository(EntityManager database) {
        this.database = database;
    }

    /** One page by name, and one row more when another page follows. Portraits are fetched along. */
    public List<Author> page(AuthorQuery query) {
        String key = query.language() == Language.HI ? "a.sortKeyInHindi" : "a.sortKeyInEnglish";
        AuthorQuery.Place after = query.after();
        String behind = after == null ? "" : " where " + key + " >= :key and (" + key + " > :key or a.id > :id)";
        TypedQuery<Author> authors = database.createQuery(
                "select a from Author a left join fetch a.image" + behind + " order by " + key + ", a.id",
                Author.class);
        if (after != null) {
            authors.setParameter("key", after.key()).setParameter("id", after.id());
        }
        return authors.setMaxResults(query.limit() + 1).getResultList();
    }

    /** The author that the slug stands for now or stood for once, in one statement. */
    public Optional<Author> bySlug(String slug) {
        return find(
                        "select a from Author a left join fetch a.image where a.id ="
                                + " (select x.targetId from Address x where x.key.kind = ?1 and x.key.slug = ?2)",
                        AddressKind.AUTHOR,
                        slug)
                .singleResultOptional();
    }
}
