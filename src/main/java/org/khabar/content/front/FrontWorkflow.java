package org.khabar.content.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.address.Slugging;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.Effect;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Outcome;
import org.khabar.content.change.Shown;
import org.khabar.content.change.Verb;
import org.khabar.content.name.Language;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;

/** The only way in which fronts are written. */
@ApplicationScoped
public class FrontWorkflow {

    private final FrontRepository fronts;
    private final AddressRepository addresses;
    private final ChangeLog changes;
    private final Clock clock;

    FrontWorkflow(FrontRepository fronts, AddressRepository addresses, ChangeLog changes, Clock clock) {
        this.fronts = fronts;
        this.addresses = addresses;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Takes a front from a source, which knows it by its slug, a former one included.
     *
     * @param id the identifier it gets when it is new
     */
    @Transactional
    public Outcome take(UUID id, String slug, FrontContent content) {
        Optional<Front> known = addresses.target(AddressKind.FRONT, slug).flatMap(fronts::findByIdOptional);
        if (known.isPresent()) {
            return Outcome.of(known.get().id, arrange(known.get(), false, content, Actor.IMPORT));
        }
        add(id, slug, content, Actor.IMPORT);
        return new Outcome(id, Effect.CREATED);
    }

    /**
     * A new front.
     *
     * @param slug as the editor wishes it; made of the name when null
     * @throws ProblemException CONFLICT when the slug is another front's
     */
    @Transactional
    public Front create(@Nullable String slug, FrontContent content, Actor by) {
        String free = Slugging.slug(addresses, AddressKind.FRONT, slug, content.names());
        return add(Ids.at(clock.instant()), free, content, by);
    }

    /**
     * Says anew what a front shows. The same again is no change.
     *
     * @param slug a new one; the former goes on leading to it. Null keeps it.
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is another, CONFLICT when the slug is
     *     another front's
     */
    @Transactional
    public Front replace(UUID id, ExpectedVersion version, @Nullable String slug, FrontContent content, Actor by) {
        Front front = load(id, version);
        boolean renamed = slug != null && !slug.equals(front.slug);
        if (slug != null && renamed) {
            Slugging.claim(addresses, AddressKind.FRONT, slug, id);
            front.rename(slug, clock.instant());
        }
        arrange(front, renamed, content, by);
        return front;
    }

    /**
     * Changes which stories are pinned in one container. The same again is no change.
     *
     * @throws ProblemException NOT_FOUND, also when there is no such container, PRECONDITION_FAILED
     */
    @Transactional
    public Front pin(UUID id, ExpectedVersion version, String container, Pinning pinning, Actor by) {
        Front front = load(id, version);
        arrange(front, false, front.content().pinned(container, pinning), by);
        return front;
    }

    /**
     * Removes a front for good. Its slugs stay taken.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED
     */
    @Transactional
    public void delete(UUID id, ExpectedVersion version, Actor by) {
        Front front = load(id, version);
        NewChange.Sight sight = new NewChange.Sight(true, null, Set.of(id));
        changes.append(new NewChange(EntityType.FRONT, id, Verb.DELETED, front.version, sight, by));
        addresses.retire(AddressKind.FRONT, id);
        fronts.delete(front);
    }

    private Front load(UUID id, ExpectedVersion version) {
        Front front = fronts.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No front has the identifier " + id + "."));
        version.require(front.version);
        return front;
    }

    private Front add(UUID id, String slug, FrontContent content, Actor by) {
        Front front = new Front(id, slug, content, clock.instant());
        fronts.persist(front);
        addresses.claim(AddressKind.FRONT, slug, id);
        note(front, Verb.CREATED, by);
        return front;
    }

    /** Says whether anything but the slug is different now. */
    private boolean arrange(Front front, boolean renamed, FrontContent content, Actor by) {
        boolean changed = front.arrange(content, clock.instant());
        if (changed || renamed) {
            note(front, Verb.SAVED, by);
        }
        return changed;
    }

    private void note(Front front, Verb verb, Actor by) {
        fronts.flush();
        Shown shown = Shown.named(front.slug, front.names.in(Language.HI), null);
        NewChange.Sight sight = new NewChange.Sight(verb != Verb.CREATED, shown, Set.of(front.id));
        changes.append(new NewChange(EntityType.FRONT, front.id, verb, front.version, sight, by));
    }
}
