package org.khabar.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.LogTooShortException;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.change.place.LogPlaceRepository;
import org.khabar.kit.http.cache.AnswerStore;
import org.khabar.search.answer.SearchView;
import org.khabar.search.index.ArticleIndex;
import org.khabar.search.index.IndexedArticle;

/**
 * Keeps the index true: tells it what the change log shows beyond where it stands, and builds it anew when it is lost, of an
 * older make, behind the beginning of the log, or of another database. Of several nodes that share an engine, one does so, and
 * the others see where it stands.
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
    private final LogPlaceRepository places;
    private final AnswerStore answers;
    private final ReentrantLock working = new ReentrantLock();
    private @Nullable TagCatalogue learnt;
    private volatile LogPlace seen = LogPlace.NOWHERE;
    private volatile boolean ending;

    IndexFollower(
            ArticleIndex index,
            IndexSource source,
            TagNames names,
            ChangeLog log,
            LogPlaceRepository places,
            AnswerStore answers) {
        this.index = index;
        this.source = source;
        this.names = names;
        this.log = log;
        this.places = places;
        this.answers = answers;
    }

    /** Brings the index up to the end of the log. When this returns on the node that tells it, everything committed before is found. */
    void catchUp() {
        working.lock();
        try {
            if (index.isToldHere()) {
                tell();
            } else {
                learnNames(names.catchUp());
                see(index.place());
            }
        } finally {
            working.unlock();
        }
    }

    /** How many changes are not yet found. */
    long behind() {
        return Math.max(0, log.head() - Math.max(0, seen.seq()));
    }

    private void learnNames(TagCatalogue catalogue) {
        if (catalogue != learnt) {
            index.setNames(catalogue.uninflected());
            learnt = catalogue;
        }
    }

    private void tell() {
        learnNames(names.now());
        LogPlace place = index.place();
        if (!place.isSomewhere() || !places.isKnown(place)) {
            LOG.info(
                    place.isSomewhere()
                            ? "The search index is of another database; it is built anew"
                            : "The search index is built");
            rebuild();
            return;
        }
        see(place);
        try {
            follow(place);
        } catch (LogTooShortException e) {
            LOG.info("The search index stands where the change log does not reach; it is built anew");
            rebuild();
        }
    }

    private void follow(LogPlace from) {
        LogPlace place = from;
        List<Change> changes = log.since(place.seq(), BATCH);
        while (!changes.isEmpty()) {
            place = place.at(changes.getLast());
            apply(changes, place);
            changes = log.since(place.seq(), BATCH);
        }
    }

    /** Builds it anew, then tells it what has changed meanwhile. */
    void rebuild() {
        LogPlace head = places.head();
        learnNames(names.catchUp());
        build(source.all(), head);
        follow(head);
    }

    /** Puts articles in the place of all that is in it. */
    void build(Stream<IndexedArticle> articles, LogPlace place) {
        working.lock();
        try {
            index.rebuild(articles.peek(article -> goOn()), place);
            see(place);
        } finally {
            working.unlock();
        }
    }

    /** Lets a rebuild end before its end, from another thread; what was built so far goes. */
    void end() {
        ending = true;
    }

    private void goOn() {
        if (ending) {
            throw new CancellationException("the process ends");
        }
    }

    private void apply(List<Change> changes, LogPlace place) {
        if (changes.stream().anyMatch(change -> change.entityType == EntityType.TAG)) {
            learnNames(names.catchUp());
        }
        Set<UUID> articles = ids(changes, Set.of(EntityType.ARTICLE));
        Set<UUID> facets = ids(changes, NAMED_IN_ARTICLES);
        if (!facets.isEmpty()) {
            articles.addAll(index.filedUnder(facets));
        }
        List<IndexedArticle> found = source.of(articles);
        found.forEach(article -> articles.remove(article.id()));
        index.apply(found, articles, place);
        if (changes.stream().anyMatch(IndexFollower::isForReaders)) {
            see(place);
        }
        seen = place;
    }

    /** Drafts come and go, and nobody finds anything else for it. */
    private static boolean isForReaders(Change change) {
        return change.entityType != EntityType.ARTICLE || change.seenBefore || change.shown != null;
    }

    /** What was answered before the index stood there may be out of date. */
    private void see(LogPlace place) {
        if (!place.equals(seen)) {
            seen = place;
            answers.purge(Set.of(SearchView.KEY));
        }
    }

    private static Set<UUID> ids(Collection<Change> changes, Set<EntityType> types) {
        return changes.stream()
                .filter(change -> types.contains(change.entityType))
                .map(change -> change.entityId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
