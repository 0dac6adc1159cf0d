package org.khabar.content.election;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Verb;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagNotes;
import org.khabar.content.tag.TagRepository;

/**
 * Notes what happens to ties. For readers a tie is part of the tags it ties together: their answers count as changed, and
 * the log tells it of the first of them.
 */
@ApplicationScoped
class TieNotes {

    private final TagRepository tags;
    private final TagNotes notes;
    private final Clock clock;

    TieNotes(TagRepository tags, TagNotes notes, Clock clock) {
        this.tags = tags;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * That a tie was made, changed or removed.
     *
     * @param shownBy the tags whose own answers show it; there is one at least
     * @param facets everything in whose lists and counts it stands or stood
     * @param what which tie it is and what was done to it, for the audit log
     */
    void note(List<Tag> shownBy, Set<UUID> facets, String what, Actor by) {
        touch(shownBy.stream().map(tag -> tag.id).toList());
        notes.tied(shownBy.getFirst(), facets, what, by);
    }

    /** That ties of these tags were changed by a load of the reference data. */
    void loaded(Collection<UUID> shownBy) {
        if (!shownBy.isEmpty()) {
            touch(shownBy);
            tags.<Tag>findByIds(List.copyOf(shownBy)).forEach(tag -> notes.written(tag, Verb.SAVED, Actor.IMPORT));
        }
    }

    private void touch(Collection<UUID> ids) {
        tags.touch(ids, clock.instant());
    }
}
