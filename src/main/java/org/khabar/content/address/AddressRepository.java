package org.khabar.content.address;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks slugs up, old ones included. */
@ApplicationScoped
public class AddressRepository implements PanacheRepositoryBase<Address, Address.Key> {

    /** Stands in for what was removed. */
    static final UUID NOBODY = new UUID(0, 0);

    /** What a slug of the given kind stands for, whether it is the current or a former one. */
    public Optional<UUID> target(AddressKind kind, String slug) {
        return findByIdOptional(new Address.Key(kind, slug)).map(address -> address.targetId);
    }

    /** What each of the slugs stands for, in one statement; one that stands for nothing is missing from the answer. */
    public Map<Address.Key, UUID> targets(Collection<Address.Key> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return list("key in ?1 and targetId is not null", keys).stream()
                .collect(Collectors.toMap(address -> address.key, AddressRepository::owner));
    }

    /** Whether some slug of the kind stands for the target. */
    public boolean leadsTo(AddressKind kind, UUID targetId) {
        return count("key.kind = ?1 and targetId = ?2", kind, targetId) > 0;
    }

    /** Whether the slug of the kind is or was anybody's, be it of something that was removed. */
    public boolean isTaken(AddressKind kind, String slug) {
        return findByIdOptional(new Address.Key(kind, slug)).isPresent();
    }

    /** Every slug of the kind that leads to the target, former ones included. */
    public Set<String> slugs(AddressKind kind, UUID targetId) {
        return stream("key.kind = ?1 and targetId = ?2", kind, targetId)
                .map(address -> address.key.slug())
                .collect(Collectors.toSet());
    }

    /** Every slug of the kind, former ones included, and what it stands for; {@link #NOBODY} for what was removed. */
    public Map<String, UUID> all(AddressKind kind) {
        return list("key.kind", kind).stream()
                .collect(Collectors.toMap(address -> address.key.slug(), AddressRepository::owner));
    }

    /** Every slug of every kind that stands for something. */
    public Stream<Address> leading() {
        return stream("targetId is not null");
    }

    /**
     * Makes the slug lead to the target from now on, also when it led to something that was removed. Fails with
     * IllegalStateException when it leads elsewhere.
     */
    public void claim(AddressKind kind, String slug, UUID targetId) {
        Optional<Address> known = findByIdOptional(new Address.Key(kind, slug));
        if (known.isEmpty()) {
            persist(new Address(kind, slug, targetId));
        } else if (known.get().targetId == null) {
            known.get().targetId = targetId;
        } else if (!targetId.equals(known.get().targetId)) {
            throw new IllegalStateException("the " + kind.word() + " slug " + slug + " belongs to another");
        }
    }

    /** Keeps the slugs of what is removed: they lead nowhere and stay taken. */
    public void retire(AddressKind kind, UUID targetId) {
        update("targetId = null where key.kind = ?1 and targetId = ?2", kind, targetId);
    }

    /** Lets all slugs of one thing lead to another that it was merged into. */
    public void redirect(AddressKind kind, UUID merged, UUID into) {
        update(
                "targetId = ?1, mergedFrom = coalesce(mergedFrom, ?2) where key.kind = ?3 and targetId = ?2",
                into,
                merged,
                kind);
    }

    /** What a thing that is no more was merged into, if it was. */
    public Optional<UUID> survivor(AddressKind kind, UUID merged) {
        return find("key.kind = ?1 and mergedFrom = ?2 and targetId is not null", kind, merged)
                .page(0, 1)
                .firstResultOptional()
                .map(address -> address.targetId);
    }

    /** Whether the slug was another's until that was merged into what the slug leads to now. */
    public boolean isMerged(AddressKind kind, String slug) {
        return findByIdOptional(new Address.Key(kind, slug))
                .filter(address -> address.mergedFrom != null)
                .isPresent();
    }

    private static UUID owner(Address address) {
        return address.targetId == null ? NOBODY : address.targetId;
    }
}
