package org.khabar.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.LogTooShortException;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;

/** The names of all tags, in memory: read once, and those that were changed again. */
@ApplicationScoped
class TagNames {

    private static final int BATCH = 500;

    private final TagRepository tags;
    private final ChangeLog log;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable TagCatalogue loaded;
    private long position = -1;

    TagNames(TagRepository tags, ChangeLog log) {
        this.tags = tags;
        this.log = log;
    }

    /** The names as they were last read. */
    TagCatalogue now() {
        TagCatalogue known = loaded;
        return known == null ? catchUp() : known;
    }

    /** The names as they are now: what the log shows of tags is read. */
    TagCatalogue catchUp() {
        loading.lock();
        try {
            TagCatalogue known = loaded;
            return known == null ? load() : follow(known);
        } catch (LogTooShortException e) {
            return load();
        } finally {
            loading.unlock();
        }
    }

    private TagCatalogue follow(TagCatalogue known) {
        Set<UUID> changed = new HashSet<>();
        List<Change> changes = log.since(position, BATCH);
        while (!changes.isEmpty()) {
            changes.stream()
                    .filter(change -> change.entityType == EntityType.TAG)
                    .forEach(change -> changed.add(change.entityId));
            position = changes.getLast().seq;
            changes = log.since(position, BATCH);
        }
        return changed.isEmpty() ? known : publish(known.with(read(changed), changed));
    }

    private List<Tag> read(Set<UUID> ids) {
        return QuarkusTransaction.requiringNew().call(() -> tags.list("id in ?1", ids));
    }

    /** The place first: what changes meanwhile is read again. */
    private TagCatalogue load() {
        position = log.head();
        return publish(new TagCatalogue(QuarkusTransaction.requiringNew().call(() -> tags.listAll())));
    }

    /** Nobody who seeks waits for it to be ready: until then the one before is asked. */
    private TagCatalogue publish(TagCatalogue catalogue) {
        catalogue.prepare();
        loaded = catalogue;
        return catalogue;
    }
}
