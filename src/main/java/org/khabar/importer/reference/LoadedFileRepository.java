package org.khabar.importer.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Remembers which reference files were loaded. */
@ApplicationScoped
class LoadedFileRepository {

    private final EntityManager database;

    LoadedFileRepository(EntityManager database) {
        this.database = database;
    }

    /** Waits until no other node loads, and keeps the others waiting until this transaction ends. */
    void lock(Instant now) {
        database.createQuery("update LoadedFile set loadedAt = :now where name = 'lock'")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Digests of the loaded files by their names. */
    Map<String, String> digests() {
        return database.createQuery("from LoadedFile where name <> 'lock'", LoadedFile.class)
                .getResultStream()
                .collect(Collectors.toMap(file -> file.name, file -> file.digest));
    }

    /** Remembers that these files were loaded, by their digests. */
    void remember(Map<String, String> digests, Instant now) {
        digests.forEach((name, digest) -> remember(name, digest, now));
    }

    private void remember(String name, String digest, Instant now) {
        LoadedFile known = database.find(LoadedFile.class, name);
        if (known == null) {
            database.persist(new LoadedFile(name, digest, now));
        } else if (!known.digest.equals(digest)) {
            known.digest = digest;
            known.loadedAt = now;
        }
    }
}
