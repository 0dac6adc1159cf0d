package org.khabar.content.surrogate;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.Shown;
import org.khabar.content.listing.Facets;

/** The keys of every answer that a change makes stale, and of as few others as can be. */
public final class ChangeKeys {

    /** An article that is dated no longer before its publication comes in at the newest end of its lists. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Set<String> keys = new TreeSet<>();

    private ChangeKeys() {}

    /** Of what readers could see change; none for the change of a draft. */
    public static Set<String> of(Change change) {
        ChangeKeys made = new ChangeKeys();
        made.keys.addAll(change.surrogateKeys);
        switch (change.entityType) {
            case ARTICLE -> made.ofArticle(change);
            case AUTHOR, SECTION, TAG, MEDIA, FRONT -> made.ofOther(change);
            case KEY, WEBHOOK -> {}
        }
        return made.keys;
    }

    private void ofArticle(Change change) {
        Shown after = change.shown;
        if (!change.seenBefore && after == null) {
            return;
        }
        keys.add(SurrogateKeys.article(change.entityId));
        if (change.seenBefore && (after == null || change.moved.contains(Facets.ALL))) {
            keys.add(SurrogateKeys.leaving());
        }
        if (after != null && after.publishedAt() != null) {
            keys.add(SurrogateKeys.month(ListKeys.month(after.publishedAt())));
        }
        if (after == null) {
            change.facets.forEach(facet -> keys.add(SurrogateKeys.total(facet)));
        } else if (change.seenBefore) {
            change.facets.forEach(facet -> keys.add(SurrogateKeys.updated(facet)));
            change.moved.forEach(facet -> comesInto(facet, false));
        } else {
            boolean news = isNews(after, change.at);
            change.facets.forEach(facet -> comesInto(facet, news));
        }
    }

    private static boolean isNews(Shown shown, Instant at) {
        return shown.publishedAt() != null && !shown.publishedAt().isBefore(at.minus(AT_ONCE));
    }

    /** Something that articles are filed under, or that stands on pages by itself: rare, so that lists go as a whole. */
    private void ofOther(Change change) {
        EntityType type = change.entityType;
        keys.add(SurrogateKeys.of(type, change.entityId));
        keys.add(SurrogateKeys.all(type));
        change.facets.forEach(facet -> comesInto(facet, false));
    }

    private void comesInto(UUID facet, boolean atNewestEnd) {
        keys.add(SurrogateKeys.newest(facet));
        keys.add(SurrogateKeys.updated(facet));
        keys.add(SurrogateKeys.total(facet));
        if (!atNewestEnd) {
            keys.add(SurrogateKeys.within(facet));
        }
    }
}
