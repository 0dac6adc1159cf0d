package org.khabar.content.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
import org.khabar.content.use.UseCheck;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;

/** The only way in which sections are written. */
@ApplicationScoped
public class SectionWorkflow {

    private final SectionRepository sections;
    private final SectionTreeRules tree;
    private final AddressRepository addresses;
    private final UseCheck uses;
    private final ChangeLog changes;
    private final Clock clock;

    SectionWorkflow(
            SectionRepository sections,
            SectionTreeRules tree,
            AddressRepository addresses,
            UseCheck uses,
            ChangeLog changes,
            Clock clock) {
        this.sections = sections;
        this.tree = tree;
        this.addresses = addresses;
        this.uses = uses;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Takes a section from a source, which knows it by its slug, a former one included.
     *
     * @param id the identifier it gets when it is new
     * @throws ProblemException CONFLICT when it would stand under itself, INVALID_BODY when it would stand too deep
     */
    @Transactional
    public Outcome take(UUID id, String slug, SectionContent content) {
        Optional<Section> known = addresses.target(AddressKind.SECTION, slug).flatMap(sections::findByIdOptional);
        if (known.isPresent()) {
            return Outcome.of(known.get().id, describe(known.get(), false, content, Actor.IMPORT));
        }
        add(id, slug, content, Actor.IMPORT);
        return new Outcome(id, Effect.CREATED);
    }

    /**
     * A new section.
     *
     * @param slug as the editor wishes it; made of the name when null
     * @throws ProblemException CONFLICT when the slug is another section's, INVALID_BODY when it would stand too deep
     */
    @Transactional
    public Section create(@Nullable String slug, SectionContent content, Actor by) {
        String free = Slugging.slug(addresses, AddressKind.SECTION, slug, content.names());
        return add(Ids.at(clock.instant()), free, content, by);
    }

    /**
     * Says anew what is known of a section, and moves it with everything below it when it stands elsewhere now. The same
     * again is no change.
     *
     * @param slug a new one; the former goes on leading to it. Null keeps it.
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is another, CONFLICT when the slug is
     *     another section's or the section would stand under itself, INVALID_BODY when anything would stand too deep
     */
    @Transactional
    public Section replace(UUID id, ExpectedVersion version, @Nullable String slug, SectionContent content, Actor by) {
        Section section = load(id, version);
        boolean renamed = slug != null && !slug.equals(section.slug);
        if (slug != null && renamed) {
            Slugging.claim(addresses, AddressKind.SECTION, slug, id);
            section.rename(slug, clock.instant());
        }
        describe(section, renamed, content, by);
        return section;
    }

    /**
     * Removes a section for good. Its slugs stay taken, so that no link ever leads to another one.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED, CONFLICT naming what uses it
     */
    @Transactional
    public void delete(UUID id, ExpectedVersion version, Actor by) {
        Section section = load(id, version);
        uses.requireUnused(AddressKind.SECTION, id);
        changes.append(new NewChange(
                EntityType.SECTION,
                id,
                Verb.DELETED,
                section.version,
                new NewChange.Sight(true, null, Set.of(id)),
                by));
        addresses.retire(AddressKind.SECTION, id);
        sections.delete(section);
    }

    private Section load(UUID id, ExpectedVersion version) {
        Section section = sections.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No section has the identifier " + id + "."));
        version.require(section.version);
        return section;
    }

    private Section add(UUID id, String slug, SectionContent content, Actor by) {
        Instant now = clock.instant();
        tree.requireRoom(id, content.placement().parent());
        Section section = new Section(id, slug, content.names(), now);
        section.describe(content, now);
        sections.persist(section);
        addresses.claim(AddressKind.SECTION, slug, id);
        note(section, Verb.CREATED, Set.of(id), by);
        return section;
    }

    /** Says whether anything but the slug is different now. */
    private boolean describe(Section section, boolean renamed, SectionContent content, Actor by) {
        Optional<SectionMove> move = tree.move(section, content.placement().parent());
        boolean changed = section.describe(content, clock.instant());
        if (changed || renamed) {
            Set<UUID> touched = move.map(SectionMove::touched).orElse(Set.of(section.id));
            note(section, Verb.SAVED, touched, by);
        }
        move.ifPresent(tree::refile);
        return changed;
    }

    private void note(Section section, Verb verb, Set<UUID> touched, Actor by) {
        sections.flush();
        Shown shown = Shown.named(section.slug, section.names.in(Language.HI), null);
        NewChange.Sight sight = new NewChange.Sight(verb != Verb.CREATED, shown, touched);
        changes.append(new NewChange(EntityType.SECTION, section.id, verb, section.version, sight, by));
    }
}
