package org.khabar.content.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.change.InUse;
import org.khabar.content.use.Users;

/** Reads sections. The tree is small, a few hundred rows at most: it is read whole. */
@ApplicationScoped
public class SectionRepository implements PanacheRepositoryBase<Section, UUID>, Users {

    private final EntityManager database;

    SectionRepository(EntityManager database) {
        this.database = database;
    }

    /** Every section, in the order of its siblings. Parents are loaded with it. */
    public List<Section> tree() {
        return list("order by position, slug");
    }

    /** The section that the slug stands for now or stood for once, in one statement. */
    public Optional<Section> bySlug(String slug) {
        return find(
                        "select s from Section s where s.id ="
                                + " (select x.targetId from Address x where x.key.kind = ?1 and x.key.slug = ?2)",
                        AddressKind.SECTION,
                        slug)
                .singleResultOptional();
    }

    /**
     * The tree as it is now and stays until the end of this transaction: others that would move sections wait. Moves that
     * are fine one by one could close a circle together.
     */
    Hierarchy held() {
        database.createNativeQuery("select id from section order by id for update")
                .getResultList();
        Map<UUID, UUID> parents = new HashMap<>();
        database.createQuery("select s.id, s.parent.id from Section s where s.parent is not null", Object[].class)
                .getResultList()
                .forEach(row -> parents.put((UUID) row[0], (UUID) row[1]));
        return new Hierarchy(parents);
    }

    @Override
    public Map<String, List<UUID>> of(AddressKind kind, UUID id) {
        return kind == AddressKind.SECTION
                ? Map.of(
                        "sections below it",
                        database.createQuery(
                                        "select s.id from Section s where s.parent.id = :id order by s.id", UUID.class)
                                .setParameter("id", id)
                                .setMaxResults(InUse.NAMED)
                                .getResultList())
                : Map.of();
    }
}
