package org.khabar.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.LogTooShortException;
import org.khabar.kit.http.cache.AnswerStore;
import org.khabar.search.answer.SearchView;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.IndexedArticle;

/**
 * Keeps this node's index true: tells it what the change log shows beyond where it stands, and builds it anew when it is lost,
 * of an older make, or behind the beginning of the log.
 */
@ApplicationScoped
class IndexFollower {

    private static final Logger LOG = Logger.getLogger(IndexFollower.class);
    private static final int BATCH = 500;
    private static final Set<EntityType> NAMED_IN_ARTICLES =
            Set.of(EntityType.TAG, EntityType.SECTION, EntityType.AUTHOR);

    private final ArticleIndex index;
    private final IndexSource source;
    private final TagNames names;
    private final ChangeLog log;
    private final AnswerStore answers;
    private final ReentrantLock working = new ReentrantLock();

    IndexFollower(ArticleIndex index, IndexSource source, TagNames names, ChangeLog log, AnswerStore answers) {
        this.index = index;
        this.source = source;
        this.names = names;
        this.log = log;
        this.answers = answers;
    }

    /** Brings the index up to the end of the log. When this returns, everything committed before is found. */
    void catchUp() {
        working.lock();
        try {
            long position = index.position();
            if (position < 0) {
                rebuild();
                position = index.position();
            }
            follow(position);
        } catch (LogTooShortException e) {
            LOG.info("The search index stands where the change log does not reach; it is built anew");
            rebuild();
        } finally {
            working.unlock();
        }
    }

    private void follow(long from) {
        List<Change> changes = log.since(from, BATCH);
        while (!changes.isEmpty()) {
            apply(changes);
            changes = log.since(changes.getLast().seq, BATCH);
        }
    }

    /** What changes while it is built is told afterwards. */
    void rebuild() {
        long head = log.head();
        index.setNames(names.reload().uninflected());
        index.rebuild(source.all(), head);
        answers.purge(Set.of(SearchView.KEY));
    }

    private void apply(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.entityType == EntityType.TAG)) {
            index.setNames(names.reload().uninflected());
        }
        Set<UUID> articles = ids(changes, Set.of(EntityType.ARTICLE));
        Set<UUID> facets = ids(changes, NAMED_IN_ARTICLES);
        if (!facets.isEmpty()) {
            articles.addAll(index.filedUnder(facets));
        }
        List<IndexedArticle> found = source.of(articles);
        found.forEach(article -> articles.remove(article.id()));
        index.apply(found, articles, changes.getLast().seq);
        answers.purge(Set.of(SearchView.KEY));
    }

    private static Set<UUID> ids(Collection<Change> changes, Set<EntityType> types) {
        return changes.stream()
                .filter(change -> types.contains(change.entityType))
                .map(change -> change.entityId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
