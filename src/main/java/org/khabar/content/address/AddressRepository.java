package org.khabar.content.address;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks slugs up, old ones included. */
@ApplicationScoped
public class AddressRepository implements PanacheRepositoryBase<Address, Address.Key> {

    /** What a slug of the given kind stands for, whether it is the current or a former one. */
    public Optional<UUID> target(AddressKind kind, String slug) {
        return findByIdOptional(new Address.Key(kind, slug)).map(address -> address.targetId);
    }

    /** What each of the slugs stands for, in one statement; one that stands for nothing is missing from the answer. */
    public Map<Address.Key, UUID> targets(Collection<Address.Key> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return list("key in ?1", keys).stream()
                .collect(Collectors.toMap(address -> address.key, address -> address.targetId));
    }

    /** Whether some slug of the kind stands for the target. */
    public boolean leadsTo(AddressKind kind, UUID targetId) {
        return count("key.kind = ?1 and targetId = ?2", kind, targetId) > 0;
    }

    /** Every slug of the kind, former ones included, and what it stands for. */
    public Map<String, UUID> all(AddressKind kind) {
        return list("key.kind", kind).stream()
                .collect(Collectors.toMap(address -> address.key.slug(), address -> address.targetId));
    }

    /** Makes the slug lead to the target from now on. Fails with IllegalStateException when it leads elsewhere. */
    public void claim(AddressKind kind, String slug, UUID targetId) {
        Optional<UUID> owner = target(kind, slug);
        if (owner.isEmpty()) {
            persist(new Address(kind, slug, targetId));
        } else if (!owner.get().equals(targetId)) {
            throw new IllegalStateException("the " + kind.word() + " slug " + slug + " belongs to another");
        }
    }
}
