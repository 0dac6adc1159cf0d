package org.khabar.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.khabar.content.media.file.MediaFiles;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** Lets files follow the fate of their row: as long as the row may come back, they stay. */
@ApplicationScoped
class FileFate {

    private static final Logger LOG = Logger.getLogger(FileFate.class);

    private final MediaFiles files;
    private final TransactionSynchronizationRegistry transactions;

    FileFate(MediaFiles files, TransactionSynchronizationRegistry transactions) {
        this.files = files;
        this.transactions = transactions;
    }

    /** Removes files when the present transaction, which removes their row, is committed. */
    void goWithTheirRow(String fileSet) {
        try {
            files.mark(fileSet);
        } catch (IOException e) {
            LOG.errorf("The files %s cannot be marked: %s", fileSet, e);
            throw new ProblemException(ProblemType.UNAVAILABLE, "The files cannot be removed at present.");
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is certain yet.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED || status == Status.STATUS_ROLLEDBACK) {
                    files.settle(fileSet, status == Status.STATUS_ROLLEDBACK);
                }
            }
        });
    }
}
