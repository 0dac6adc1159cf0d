package org.khabar.importer.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Remembers which reference files were loaded. */
@ApplicationScoped
class LoadedFileRepository implements PanacheRepositoryBase<LoadedFile, String> {

    private static final String LOCK = "lock";

    /** Waits until no other node loads, and keeps the others waiting until this transaction ends. */
    void lock(Instant now) {
        update("loadedAt = ?1 where name = ?2", now, LOCK);
    }

    /** Digests of the loaded files by their names. */
    Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        list("name <> ?1", LOCK).forEach(file -> digests.put(file.name, file.digest));
        return digests;
    }

    /** Remembers these files; one that is no longer among them was never loaded. */
    void remember(Map<String, String> digests, Instant now) {
        list("name <> ?1", LOCK).stream()
                .filter(file -> !digests.containsKey(file.name))
                .forEach(this::delete);
        digests.forEach((name, digest) -> remember(name, digest, now));
    }

    private void remember(String name, String digest, Instant now) {
        LoadedFile known = findById(name);
        if (known == null) {
            persist(new LoadedFile(name, digest, now));
        } else if (!known.digest.equals(digest)) {
            known.digest = digest;
            known.loadedAt = now;
        }
    }
}
