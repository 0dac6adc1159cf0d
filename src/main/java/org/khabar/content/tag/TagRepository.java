package org.khabar.content.tag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads tags: the only place where their filters become SQL. */
@ApplicationScoped
public class TagRepository implements PanacheRepositoryBase<Tag, UUID> {

    private final EntityManager database;

    TagRepository(EntityManager database) {
        this.database = database;
    }

    /** One page of a list, and one row more when another page follows. States and parties are fetched along. */
    public List<Tag> page(TagQuery query) {
        TagHql.Statement statement = TagHql.page(query);
        TypedQuery<Tag> tags = database.createQuery(statement.hql(), Tag.class);
        statement.parameters().forEach(tags::setParameter);
        return tags.getResultList();
    }

    /** How many tags the whole list holds. */
    public long count(TagQuery query) {
        TagHql.Statement statement = TagHql.count(query);
        TypedQuery<Long> count = database.createQuery(statement.hql(), Long.class);
        statement.parameters().forEach(count::setParameter);
        return count.getSingleResult();
    }

    /** The tag that the slug stands for now or stood for once, in one statement. */
    public Optional<Tag> bySlug(TagType type, String slug) {
        return find(
                        "select t from Tag t left join fetch t.state left join fetch t.party where t.id ="
                                + " (select a.targetId from Address a where a.key.kind = ?1 and a.key.slug = ?2)",
                        type.addressKind(),
                        slug)
                .singleResultOptional();
    }

    /** Every tag that came from the reference data by its key there, as far as a comparison needs it. */
    Map<String, ReferenceTag.Known> known() {
        return database.createQuery(
                        "select referenceKey, id, referenceDigest from Tag where referenceKey is not null",
                        ReferenceTag.Known.class)
                .getResultStream()
                .collect(Collectors.toMap(ReferenceTag.Known::key, Function.identity()));
    }
}
