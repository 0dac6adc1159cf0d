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

    /** Remembers these files, and only these. */
    void remember(Map<String, String> digests, Instant now) {
        delete("name <> ?1", LOCK);
        digests.forEach((name, digest) -> persist(new LoadedFile(name, digest, now)));
    }
}
