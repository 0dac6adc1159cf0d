package org.khabar.content.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads keys. Nothing is remembered between requests, so that a key that is revoked is refused at once on every node. */
@ApplicationScoped
public class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    private static final String NO_HASH = "0".repeat(64);

    /** The key with that text, if it lets anyone in at that instant. Takes the same steps whatever is wrong with it. */
    @Transactional
    public Optional<ApiKey> usable(KeyText text, Instant now) {
        Optional<ApiKey> key = find("prefix", text.prefix()).singleResultOptional();
        boolean matches = text.matches(key.map(known -> known.hash).orElse(NO_HASH));
        return key.filter(known -> known.isUsable(now)).filter(known -> matches);
    }

    /** One page, newest first, and one row more when another page follows. */
    public List<ApiKey> page(KeyQuery query) {
        UUID before = query.before();
        var keys = before == null ? find("order by id desc") : find("id < ?1 order by id desc", before);
        return keys.page(0, query.limit() + 1).list();
    }

    /**
     * Holds a key and those of all administrators until the end of the transaction. Hibernate's own lock is written in a way
     * that only PostgreSQL understands.
     */
    void lockWithAdmins(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from api_key where id = :id or role = 'ADMIN' order by id for update")
                .setParameter("id", id)
                .getResultList();
    }

    /** Keys that let administrators in at that instant. */
    List<ApiKey> usableAdmins(Instant now) {
        return find(
                        "role = ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2) order by id",
                        Role.ADMIN,
                        now)
                .list();
    }

    /** Notes when a key was used, unless that is known already or a later use is; its version stays the same. */
    void noteUse(UUID id, Instant at, Instant unlessAfter) {
        update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)", at, id, unlessAfter);
    }
}
