package org.khabar.content.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the audit log. */
@ApplicationScoped
public class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    /** One page, newest first, and one row more when another page follows. */
    public List<AuditEntry> page(AuditQuery query) {
        Long before = query.before();
        Map<String, Object> values = values(query);
        String where = where(values);
        if (before != null) {
            where += " and seq < :before";
            values.put("before", before);
        }
        return find(where + " order by seq desc", values)
                .page(0, query.limit() + 1)
                .list();
    }

    /** How many entries the query asks for, on all pages together. */
    public long count(AuditQuery query) {
        Map<String, Object> values = values(query);
        return count(where(values), values);
    }

    private static Map<String, Object> values(AuditQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (query.actor() != null) {
            values.put("actorId", query.actor());
        }
        if (query.entity() != null) {
            values.put("entityId", query.entity());
        }
        return values;
    }

    private static String where(Map<String, Object> values) {
        return "1 = 1"
                + values.keySet().stream()
                        .map(name -> " and " + name + " = :" + name)
                        .collect(Collectors.joining());
    }

    /** Removes what is older than the instant. */
    long forget(Instant before) {
        return delete("at < ?1", before);
    }
}
