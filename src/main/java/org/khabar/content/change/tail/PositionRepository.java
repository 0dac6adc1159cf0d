package org.khabar.content.change.tail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Where consumers stand. */
@ApplicationScoped
public class PositionRepository implements PanacheRepositoryBase<ConsumerPosition, String> {

    /** The consumer's row, which no other transaction can change before this one ends. */
    Optional<ConsumerPosition> locked(String name) {
        // Hibernate would say "for no key update", which H2 does not know.
        getEntityManager()
                .createNativeQuery("select name from consumer_position where name = :name for update")
                .setParameter("name", name)
                .getResultList();
        return findByIdOptional(name);
    }

    /** All, by name. */
    public List<ConsumerPosition> all() {
        return list("order by name");
    }
}
