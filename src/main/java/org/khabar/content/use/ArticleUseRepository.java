package org.khabar.content.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.change.InUse;

/** Articles stand in sections, name authors and carry tags; those in the trash still do. */
@ApplicationScoped
class ArticleUseRepository implements Users {

    private final EntityManager database;

    ArticleUseRepository(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<String, List<UUID>> of(AddressKind kind, UUID id) {
        return switch (kind) {
            case SECTION ->
                Map.of(
                        "articles", named("where a.section.id = :id", id),
                        "articles that stand there too", named("join a.sections s where s.id = :id", id));
            case AUTHOR -> Map.of("articles", named("join a.byline b where b.author.id = :id", id));
            case FRONT -> Map.of();
            case PARTY, CANDIDATE, CONSTITUENCY, ELECTION, ALLIANCE, STATE, PLACE, TOPIC ->
                Map.of("articles", named("join a.tags t where t.id = :id", id));
        };
    }

    private List<UUID> named(String condition, UUID id) {
        return database.createQuery("select distinct a.id from Article a " + condition + " order by a.id", UUID.class)
                .setParameter("id", id)
                .setMaxResults(InUse.NAMED)
                .getResultList();
    }
}
