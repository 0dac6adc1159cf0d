package org.khabar.content.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads sections. The tree is small, a few hundred rows at most: it is read whole. */
@ApplicationScoped
public class SectionRepository implements PanacheRepositoryBase<Section, UUID> {

    /** Every section, in the order of its siblings. Parents are loaded with it. */
    public List<Section> tree() {
        return list("order by position, slug");
    }
}
