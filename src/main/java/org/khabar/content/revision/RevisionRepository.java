package org.khabar.content.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what was saved. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<Revision, Revision.Key> {

    /** The revision with the number. */
    public Optional<Revision> of(UUID entityId, int number) {
        return findByIdOptional(new Revision.Key(entityId, number));
    }

    /** The newest revision. */
    public Optional<Revision> newest(UUID entityId) {
        return find("key.entityId = ?1 order by key.number desc", entityId)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Whether some revision says exactly this. */
    public boolean hasSaid(UUID entityId, String document) {
        return count("key.entityId = ?1 and document = ?2", entityId, document) > 0;
    }

    /** The one before the number. */
    public Optional<Revision> before(UUID entityId, int number) {
        return find("key.entityId = ?1 and key.number < ?2 order by key.number desc", entityId, number)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Those below the number, newest first. */
    public List<Revision> below(UUID entityId, int number, int limit) {
        return find("key.entityId = ?1 and key.number < ?2 order by key.number desc", entityId, number)
                .page(0, limit)
                .list();
    }

    /** How many there are. */
    public long countOf(UUID entityId) {
        return count("key.entityId", entityId);
    }
}
