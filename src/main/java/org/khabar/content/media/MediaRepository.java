package org.khabar.content.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads media items. */
@ApplicationScoped
public class MediaRepository implements PanacheRepositoryBase<Media, UUID> {

    private final EntityManager database;

    MediaRepository(EntityManager database) {
        this.database = database;
    }

    /** Those with the given identifiers, in one statement. */
    public Map<UUID, Media> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return list("select m from Media m left join fetch m.poster where m.id in ?1", ids).stream()
                .collect(Collectors.toMap(media -> media.id, Function.identity()));
    }

    /** The one that an import brought under this key. */
    public Optional<Media> byExternalId(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** One page, newest first, and one row more when another page follows. */
    public List<Media> page(MediaQuery query) {
        MediaKind kind = query.kind();
        MediaQuery.Place after = query.after();
        String behind = "(m.createdAt < :at or m.createdAt = :at and m.id < :id)";
        String where = (kind == null ? "true" : "m.kind = :kind") + (after == null ? "" : " and " + behind);
        TypedQuery<Media> items = database.createQuery(
                "select m from Media m where " + where + " order by m.createdAt desc, m.id desc", Media.class);
        if (kind != null) {
            items.setParameter("kind", kind);
        }
        if (after != null) {
            items.setParameter("at", after.createdAt()).setParameter("id", after.id());
        }
        return items.setMaxResults(query.limit() + 1).getResultList();
    }

    /** How many there are. */
    public long count(@Nullable MediaKind kind) {
        return kind == null ? count() : count("kind", kind);
    }

    /** Whether a committed item consists of these files. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean usesFiles(String fileSet) {
        return count("fileSet", fileSet) > 0;
    }

    /** Identifiers of some authors whose portrait the item is. */
    List<UUID> authorsWith(UUID item, int limit) {
        return uuids("select a.id from Author a where a.image.id = :item order by a.id", item, limit);
    }

    /** Identifiers of some videos before which the item is shown. */
    List<UUID> itemsWith(UUID item, int limit) {
        return uuids("select m.id from Media m where m.poster.id = :item order by m.id", item, limit);
    }

    private List<UUID> uuids(String hql, UUID item, int limit) {
        return database.createQuery(hql, UUID.class)
                .setParameter("item", item)
                .setMaxResults(limit)
                .getResultList();
    }
}
