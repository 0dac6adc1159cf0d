package org.khabar.editorial.election;

import jakarta.enterprise.context.ApplicationScoped;
import org.khabar.content.election.TieWorkflow;
import org.khabar.content.tag.TagRepository;
import org.khabar.editorial.input.Editable;
import org.khabar.intake.StoredReferences;
import org.khabar.security.CurrentActor;
import org.khabar.view.desk.tag.TieDeskView;

/** Gives each resource the desk of its kind, and what the tags are found with that a tie names. */
@ApplicationScoped
class TieDesks {

    private final TieReading reading;
    private final TagRepository tags;
    private final StoredReferences references;
    private final Editable editable;
    private final CurrentActor actor;

    TieDesks(
            TieReading reading,
            TagRepository tags,
            StoredReferences references,
            Editable editable,
            CurrentActor actor) {
        this.reading = reading;
        this.tags = tags;
        this.references = references;
        this.editable = editable;
        this.actor = actor;
    }

    <T, C, V extends TieDeskView> TieDesk<T, C, V> of(TieDesk.Shape<T, C, V> shape, TieWorkflow<T, C> workflow) {
        return new TieDesk<>(shape, workflow, reading, editable, actor);
    }

    TagRepository tags() {
        return tags;
    }

    StoredReferences references() {
        return references;
    }
}
