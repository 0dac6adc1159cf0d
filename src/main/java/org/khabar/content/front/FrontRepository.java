package org.khabar.content.front;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.AddressKind;

/** Reads fronts. */
@ApplicationScoped
public class FrontRepository implements PanacheRepositoryBase<Front, UUID> {

    /** All fronts by slug; their sections are fetched along. */
    public List<Front> all() {
        return list("select f from Front f left join fetch f.section order by f.slug");
    }

    /** The front that the slug stands for now or stood for once, in one statement. */
    public Optional<Front> bySlug(String slug) {
        return find(
                        "select f from Front f left join fetch f.section where f.id ="
                                + " (select x.targetId from Address x where x.key.kind = ?1 and x.key.slug = ?2)",
                        AddressKind.FRONT,
                        slug)
                .singleResultOptional();
    }
}
