package org.khabar.api;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements that requests make; what follows the change log in the background does not count. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final String THREADS_OF_REQUESTS = "executor-thread";
    private static final AtomicLong MADE = new AtomicLong();

    @Override
    public String inspect(String sql) {
        if (Thread.currentThread().getName().startsWith(THREADS_OF_REQUESTS)) {
            MADE.incrementAndGet();
        }
        return sql;
    }

    /** How many were made so far. */
    public static long made() {
        return MADE.get();
    }
}
