package org.khabar.content.change.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Names places in the change log: by the name that the log got when its database was made, and by the instant of the row. */
@ApplicationScoped
public class LogPlaceRepository {

    private final EntityManager database;

    LogPlaceRepository(EntityManager database) {
        this.database = database;
    }

    /** The end of the log. */
    @Transactional
    public LogPlace head() {
        long seq = ((Number) database.createNativeQuery("select last_seq from change_head")
                        .getSingleResult())
                .longValue();
        return now(seq);
    }

    /**
     * Whether the place is one of this log. One whose row was forgotten is taken for one, when the log is the same: whether the
     * log still reaches back to it, {@link org.khabar.content.change.ChangeLog#since} says.
     */
    @Transactional
    public boolean isKnown(LogPlace place) {
        LogPlace now = now(place.seq());
        return now.equals(place)
                || (now.history().equals(now.name()) && now.name().equals(place.name()));
    }

    /** Gives the log another name, after something was written past it: whoever keeps a place begins anew. */
    @Transactional
    public void rename() {
        database.createNativeQuery("update change_head set log_name = :name")
                .setParameter("name", UUID.randomUUID())
                .executeUpdate();
    }

    /** What stands at the number. */
    private LogPlace now(long seq) {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select cast(h.log_name as varchar(36)), c.at from change_head h left join change c on c.seq = :seq",
                        Object[].class)
                .setParameter("seq", seq)
                .getSingleResult();
        Instant at = row[1] == null ? null : instant(row[1]);
        return new LogPlace(seq, LogPlace.history((String) row[0], at));
    }

    /** Databases give it with a zone, in types of their own. */
    private static Instant instant(Object at) {
        return at instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) at;
    }
}
