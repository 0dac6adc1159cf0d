package org.khabar.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagRepository;

/** The names of all tags, in memory: read once, and again after a tag was changed. */
@ApplicationScoped
class TagNames {

    private final TagRepository tags;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable TagCatalogue loaded;

    TagNames(TagRepository tags) {
        this.tags = tags;
    }

    /** The names as they were last read. */
    TagCatalogue now() {
        TagCatalogue known = loaded;
        return known == null ? reload() : known;
    }

    /** Reads them anew. */
    TagCatalogue reload() {
        loading.lock();
        try {
            TagCatalogue read =
                    new TagCatalogue(QuarkusTransaction.requiringNew().call(() -> tags.listAll()));
            loaded = read;
            return read;
        } finally {
            loading.unlock();
        }
    }
}
