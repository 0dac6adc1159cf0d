package org.khabar.delivery.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.content.change.Change;
import org.khabar.content.change.Committed;
import org.khabar.content.surrogate.ChangeKeys;
import org.khabar.kit.http.CachedAnswers;
import org.khabar.kit.http.cache.AnswerStore;

/**
 * Purges this node's answers: of its own changes when they are committed, before the write is answered; of other nodes' as soon
 * as the log shows them.
 */
@ApplicationScoped
class LocalPurge {

    private final AnswerStore answers;

    LocalPurge(AnswerStore answers) {
        this.answers = answers;
    }

    void onCommit(@Observes Committed committed) {
        purge(committed.changes());
    }

    void purge(Collection<Change> changes) {
        Set<String> keys = new TreeSet<>();
        changes.forEach(change -> keys.addAll(ChangeKeys.of(change)));
        if (!keys.isEmpty()) {
            // What was not there may be there now.
            keys.add(CachedAnswers.ABSENT);
            answers.purge(keys);
        }
    }

    void purgeAll() {
        answers.purgeAll();
    }
}
