package org.khabar.kit.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Answers by what was asked for, and what was asked for by surrogate key. An answer whose making began before a purge of
 * one of its keys is never kept, however late it comes: it may tell what was true before.
 */
@ApplicationScoped
public class AnswerStore {

    /** Keys that share a place are taken for purged together: an answer is then not kept once, in vain. */
    private static final int PLACES = 1 << 16;

    private final Cache<AnswerKey, StoredAnswer> answers;
    private final ConcurrentMap<String, Set<AnswerKey>> byKey = new ConcurrentHashMap<>();
    private final AtomicLong purges = new AtomicLong();
    private final AtomicLongArray purged = new AtomicLongArray(PLACES);
    /** Held while answers and links are brought into line; looking an answer up needs none. */
    private final Lock lines = new ReentrantLock();

    AnswerStore(CacheConfig config, Clock clock) {
        Ticker ticker = () -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        this.answers = Caffeine.newBuilder()
                .maximumWeight(config.maxSize())
                .weigher((AnswerKey key, StoredAnswer answer) -> answer.weight())
                .expireAfter(Expiry.creating((AnswerKey key, StoredAnswer answer) -> answer.freshFor()))
                .ticker(ticker)
                .executor(Runnable::run)
                .evictionListener(this::forget)
                .recordStats()
                .build();
    }

    /** The cache itself, for those who watch it. */
    public Cache<?, ?> watched() {
        return answers;
    }

    Optional<StoredAnswer> find(AnswerKey key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    /** How many purges there were: an answer is kept only if it was begun at a moment that no purge of its keys came after. */
    long moment() {
        return purges.get();
    }

    /** Keeps an answer, unless something in it changed since it was begun; says whether it did. */
    boolean keep(AnswerKey asked, StoredAnswer answer, long begun) {
        lines.lock();
        try {
            return keepAlone(asked, answer, begun);
        } finally {
            lines.unlock();
        }
    }

    private boolean keepAlone(AnswerKey asked, StoredAnswer answer, long begun) {
        StoredAnswer former = answers.asMap().put(asked, answer);
        if (former != null) {
            former.keys().stream().filter(key -> !answer.keys().contains(key)).forEach(key -> unlink(key, asked));
        }
        answer.keys().forEach(key -> link(key, asked));
        // Looked at behind the linking: a purge that came before found nothing, one that comes later finds the link.
        boolean stale = answer.keys().stream().anyMatch(key -> purged.get(place(key)) > begun);
        if (stale) {
            answers.invalidate(asked);
        }
        if (!answers.asMap().containsKey(asked)) {
            answer.keys().forEach(key -> unlink(key, asked));
        }
        return !stale;
    }

    /** Removes every answer that has one of the keys; says how many. */
    public int purge(Collection<String> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        long now = purges.incrementAndGet();
        keys.forEach(key -> purged.accumulateAndGet(place(key), now, Math::max));
        lines.lock();
        try {
            return removeAll(keys);
        } finally {
            lines.unlock();
        }
    }

    private int removeAll(Collection<String> keys) {
        Set<AnswerKey> found = new HashSet<>();
        for (String key : keys) {
            Set<AnswerKey> asked = byKey.remove(key);
            if (asked != null) {
                found.addAll(asked);
            }
        }
        found.forEach(this::remove);
        return found.size();
    }

    /** Removes everything. */
    public void purgeAll() {
        long now = purges.incrementAndGet();
        for (int i = 0; i < PLACES; i++) {
            purged.accumulateAndGet(i, now, Math::max);
        }
        lines.lock();
        try {
            Set.copyOf(answers.asMap().keySet()).forEach(this::remove);
        } finally {
            lines.unlock();
        }
    }

    private void remove(AnswerKey asked) {
        StoredAnswer answer = answers.asMap().remove(asked);
        if (answer != null) {
            answer.keys().forEach(key -> unlink(key, asked));
        }
    }

    private void forget(@Nullable AnswerKey asked, @Nullable StoredAnswer answer, RemovalCause cause) {
        if (asked != null && answer != null) {
            answer.keys().forEach(key -> unlink(key, asked));
        }
    }

    private void link(String key, AnswerKey asked) {
        byKey.compute(key, (same, all) -> {
            Set<AnswerKey> linked = all == null ? ConcurrentHashMap.newKeySet() : all;
            linked.add(asked);
            return linked;
        });
    }

    private void unlink(String key, AnswerKey asked) {
        byKey.computeIfPresent(key, (same, all) -> {
            all.remove(asked);
            return all.isEmpty() ? null : all;
        });
    }

    private static int place(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
