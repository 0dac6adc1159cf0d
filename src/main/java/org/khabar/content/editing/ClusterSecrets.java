package org.khabar.content.editing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Random keys that all nodes share. They never leave the database and these nodes. */
@ApplicationScoped
class ClusterSecrets {

    private static final int BYTES = 32;

    private final EntityManager database;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    ClusterSecrets(EntityManager database) {
        this.database = database;
    }

    /** The key of that name, made now when no node has needed it before. */
    byte[] of(String name) {
        return known.computeIfAbsent(name, this::stored).clone();
    }

    private byte[] stored(String name) {
        List<?> found = QuarkusTransaction.requiringNew().call(() -> select(name));
        if (found.isEmpty()) {
            make(name);
            found = QuarkusTransaction.requiringNew().call(() -> select(name));
        }
        return HexFormat.of().parseHex((String) found.getFirst());
    }

    private void make(String name) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "insert into cluster_secret (name, bytes) values (:name, :bytes)")
                            .setParameter("name", name)
                            .setParameter("bytes", HexFormat.of().formatHex(bytes))
                            .executeUpdate());
        } catch (PersistenceException e) {
            // Another node was faster: its key is the one.
            if (QuarkusTransaction.requiringNew().call(() -> select(name)).isEmpty()) {
                throw e;
            }
        }
    }

    private List<?> select(String name) {
        return database.createNativeQuery("select bytes from cluster_secret where name = :name")
                .setParameter("name", name)
                .getResultList();
    }
}
