package org.khabar.content.tag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.content.tag.GoneReference.Kind;

/** Remembers which rows of the reference data are here no more. */
@ApplicationScoped
public class GoneReferenceRepository implements PanacheRepositoryBase<GoneReference, UUID> {

    /** The tags that others were merged into, by the identifiers of those. */
    Map<UUID, UUID> survivors() {
        return getEntityManager()
                .createQuery(
                        "select g.id, g.survivor.id from GoneReference g where g.survivor is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** Identifiers of all rows of the kind that are gone. */
    public Set<UUID> ids(Kind kind) {
        return new HashSet<>(getEntityManager()
                .createQuery("select g.id from GoneReference g where g.kind = :kind", UUID.class)
                .setParameter("kind", kind)
                .getResultList());
    }

    /** Remembers that a row was removed. Again changes nothing. */
    public void remember(UUID id, Kind kind) {
        if (findByIdOptional(id).isEmpty()) {
            persist(new GoneReference(id, kind, null));
        }
    }

    /**
     * Remembers that a tag was merged into another: those that had been merged into it before mean the other one too, and
     * so does it, if it belonged to the reference data.
     */
    void remember(Tag merged, Tag survivor) {
        update("survivor = ?1 where survivor = ?2", survivor, merged);
        if (merged.referenceKey != null) {
            persist(new GoneReference(merged.id, Kind.TAG, survivor));
        }
    }
}
