package org.khabar.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Shown;
import org.khabar.content.change.Verb;
import org.khabar.content.name.Language;

/** Writes into the change log what was done to tags. */
@ApplicationScoped
public class TagNotes {

    private final ChangeLog changes;

    TagNotes(ChangeLog changes) {
        this.changes = changes;
    }

    /** That a tag was made or saved. Its version must be that after the change. */
    public void written(Tag tag, Verb verb, Actor by) {
        written(tag, verb, Set.of(), by);
    }

    /** The same when readers see it elsewhere too: with tags that it is tied to. */
    public void written(Tag tag, Verb verb, Set<UUID> tied, Actor by) {
        note(tag, verb, shown(tag, verb, tied), by);
    }

    /**
     * That something which ties tags together was made, changed or removed.
     *
     * @param what it was and what was done to it, for the audit log
     */
    public void tied(Tag tag, Set<UUID> tied, String what, Actor by) {
        NewChange.Sight sight = shown(tag, Verb.SAVED, tied);
        changes.append(new NewChange(EntityType.TAG, tag.id, Verb.SAVED, tag.version, sight, by), what);
    }

    /** That a tag is no more: deleted, or merged into another. */
    public void gone(Tag tag, Verb verb, Set<UUID> tied, Actor by) {
        note(tag, verb, new NewChange.Sight(true, null, with(tag, tied)), by);
    }

    private void note(Tag tag, Verb verb, NewChange.Sight sight, Actor by) {
        changes.append(new NewChange(EntityType.TAG, tag.id, verb, tag.version, sight, by));
    }

    private static NewChange.Sight shown(Tag tag, Verb verb, Set<UUID> tied) {
        Shown shown = Shown.named(tag.slug, tag.names.in(Language.HI), tag.type.word());
        return new NewChange.Sight(verb != Verb.CREATED, shown, with(tag, tied));
    }

    private static Set<UUID> with(Tag tag, Set<UUID> tied) {
        Set<UUID> facets = new HashSet<>(tied);
        facets.add(tag.id);
        return facets;
    }
}
