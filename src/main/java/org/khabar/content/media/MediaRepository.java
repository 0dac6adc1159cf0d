package org.khabar.content.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads media items. */
@ApplicationScoped
public class MediaRepository implements PanacheRepositoryBase<Media, UUID> {

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
}
