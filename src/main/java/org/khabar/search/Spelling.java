package org.khabar.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.text.Romaniser;
import org.khabar.kit.text.sound.NameFinder;
import org.khabar.search.index.ArticleIndex;

/** Proposes for words that no article has others that many have, in the script in which they were typed. */
@ApplicationScoped
class Spelling {

    private static final int WORDS = 5000;
    private static final double ALIKE = 0.5;

    /** A word of the same script is as good as one that is a little more alike. */
    private static final double NEARLY = 0.9;

    private static final int CONSIDERED = 8;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final ArticleIndex index;
    private final Clock clock;
    private final ReentrantLock building = new ReentrantLock();
    private volatile @Nullable Known known;

    Spelling(ArticleIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** The query with its unknown words replaced; null when there is nothing better for any of them. */
    @Nullable
    String better(String query, Collection<String> unknown) {
        String better = query;
        for (String word : unknown) {
            String other = better(word);
            if (other != null) {
                better = better.replace(word, other);
            }
        }
        return better.equals(query) ? null : better;
    }

    private @Nullable String better(String word) {
        List<NameFinder.Found<String>> found = finder().find(word, CONSIDERED);
        if (found.isEmpty() || found.getFirst().fit() < ALIKE) {
            return null;
        }
        double good = found.getFirst().fit() * NEARLY;
        boolean roman = isRoman(word);
        String other = found.stream()
                .filter(one -> one.fit() >= good && isRoman(one.name()) == roman)
                .findFirst()
                .orElseGet(found::getFirst)
                .name();
        return roman ? Romaniser.romanise(other) : other;
    }

    private static boolean isRoman(String word) {
        return word.codePointAt(0) < 0x0250;
    }

    private NameFinder<String> finder() {
        building.lock();
        try {
            Known last = known;
            Instant now = clock.instant();
            if (last == null || last.builtAt.plus(FRESH).isBefore(now)) {
                NameFinder<String> finder = new NameFinder<>();
                index.commonWords(WORDS).forEach(word -> finder.add(word, word));
                last = new Known(finder, now);
                known = last;
            }
            return last.finder;
        } finally {
            building.unlock();
        }
    }

    private record Known(NameFinder<String> finder, Instant builtAt) {}
}
