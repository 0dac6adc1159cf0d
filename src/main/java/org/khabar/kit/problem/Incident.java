package org.khabar.kit.problem;

import java.util.UUID;
import org.jboss.logging.Logger;

/** Turns a failure that nobody expected into a problem that tells nothing but the name under which it was logged. */
public final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class);

    private Incident() {}

    /** Logs the failure with its stack trace and answers with the problem that names the log entry. */
    public static ProblemException record(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "Incident %s", id);
        return new ProblemException(
                ProblemType.INTERNAL, "Something failed here. It was recorded as incident " + id + ".");
    }
}
