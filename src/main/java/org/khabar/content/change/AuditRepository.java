package org.khabar.content.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Reads the audit log. */
@ApplicationScoped
public class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    /** Removes what is older than the instant. */
    long forget(Instant before) {
        return delete("at < ?1", before);
    }
}
