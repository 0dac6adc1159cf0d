package org.khabar.content.tag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.content.address.AddressKind;
import org.khabar.content.change.InUse;
import org.khabar.content.listing.RefilingRepository;
import org.khabar.content.use.Users;

/** Reads tags: the only place where their filters become SQL. */
@ApplicationScoped
public class TagRepository implements PanacheRepositoryBase<Tag, UUID>, Users {

    private final EntityManager database;
    private final RefilingRepository listing;

    TagRepository(EntityManager database, RefilingRepository listing) {
        this.database = database;
        this.listing = listing;
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

    /** The tag with this identifier if it is of the type; state and party are fetched along. */
    public Optional<Tag> ofType(TagType type, UUID id) {
        return find(
                        "select t from Tag t left join fetch t.state left join fetch t.party where t.id = ?1 and t.type = ?2",
                        id,
                        type)
                .singleResultOptional();
    }

    /** Lets answers that show the tags count as changed, though nothing in their own rows is. */
    public void touch(Collection<UUID> ids, Instant now) {
        update("updatedAt = ?1 where id in ?2", now, ids);
    }

    /**
     * Lets all articles that carry a seat or place carry its state too, in new versions: who asks for the state expects
     * them. Those that had another state because of it keep that, as it may well be their own.
     */
    public void bringState(UUID tag, UUID state) {
        String lacking = "t.tag_id = :tag and not exists"
                + " (select 1 from article_tag s where s.article_id = t.article_id and s.tag_id = :state)";
        run(
                "update article set version = version + 1 where id in (select t.article_id from article_tag t where "
                        + lacking + ")",
                tag,
                state);
        run(
                "insert into article_tag (article_id, tag_id, position) select t.article_id, cast(:state as uuid),"
                        + " (select max(p.position) + 1 from article_tag p where p.article_id = t.article_id)"
                        + " from article_tag t where " + lacking,
                tag,
                state);
        listing.listToo(tag, state);
    }

    private void run(String statement, UUID tag, UUID state) {
        database.createNativeQuery(statement)
                .setParameter("tag", tag)
                .setParameter("state", state)
                .executeUpdate();
    }

    @Override
    public Map<String, List<UUID>> of(AddressKind kind, UUID id) {
        return switch (kind) {
            case STATE -> Map.of("tags that lie in it", lying("t.state.id = :id", id));
            case PARTY -> Map.of("candidates that belong to it", lying("t.party.id = :id", id));
            case SECTION, AUTHOR, FRONT, CANDIDATE, CONSTITUENCY, ELECTION, ALLIANCE, PLACE, TOPIC -> Map.of();
        };
    }

    private List<UUID> lying(String condition, UUID id) {
        return database.createQuery("select t.id from Tag t where " + condition + " order by t.id", UUID.class)
                .setParameter("id", id)
                .setMaxResults(InUse.NAMED)
                .getResultList();
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
