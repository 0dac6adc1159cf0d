package org.khabar.content.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The rows of the change log, and the head row whose lock makes their order the order of commits. */
@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<Change, Long> {

    /**
     * Takes the next numbers. From here to the end of the transaction every other writer waits: a number is given only
     * when all before it are committed, so that whoever has read one can never have missed an earlier one. A transaction
     * that is rolled back gives its numbers back.
     *
     * @return the first of them
     */
    long reserve(int count) {
        getEntityManager()
                .createNativeQuery("update change_head set last_seq = last_seq + :count")
                .setParameter("count", count)
                .executeUpdate();
        return head() - count + 1;
    }

    /** The number of the newest change; 0 before the first. */
    long head() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select last_seq from change_head")
                        .getSingleResult())
                .longValue();
    }

    /** Those behind the position, oldest first. */
    List<Change> behind(long position, int limit) {
        return find("seq > ?1 order by seq", position).page(0, limit).list();
    }

    /** The newest, oldest first. */
    List<Change> newest(int limit) {
        return find("order by seq desc").page(0, limit).list().reversed();
    }

    /** Removes what is older than the instant; the newest stays, whatever its age. */
    long forget(Instant before) {
        return delete("at < ?1 and seq < ?2", before, head());
    }
}
