package org.khabar.importer.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the tables were filled from a reference file, told by its digest. */
@Entity
@Table(name = "reference_file")
class LoadedFile {

    @Id
    String name;

    String digest;
    Instant loadedAt;

    protected LoadedFile() {}

    LoadedFile(String name, String digest, Instant loadedAt) {
        this.name = name;
        this.digest = digest;
        this.loadedAt = loadedAt;
    }
}
