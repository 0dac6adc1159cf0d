package org.khabar.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.address.Slugging;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.content.change.Verb;
import org.khabar.content.use.UseCheck;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** The only way in which tags are written one by one: one transaction for each verb. */
@ApplicationScoped
public class TagWorkflow {

    private final TagRepository tags;
    private final AddressRepository addresses;
    private final GoneReferenceRepository gone;
    private final UseCheck uses;
    private final TagNotes notes;
    private final Clock clock;

    TagWorkflow(
            TagRepository tags,
            AddressRepository addresses,
            GoneReferenceRepository gone,
            UseCheck uses,
            TagNotes notes,
            Clock clock) {
        this.tags = tags;
        this.addresses = addresses;
        this.gone = gone;
        this.uses = uses;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Takes a tag from a source, which knows it by its type and slug, a former one included. The type is that of the
     * details. Nothing is taken for a tag that was merged into another: what the source says is not of that one.
     *
     * @param id the identifier it gets when it is new
     */
    @Transactional
    public Outcome take(UUID id, String slug, TagContent content) {
        AddressKind kind = content.details().type().addressKind();
        Optional<Tag> known = addresses.target(kind, slug).flatMap(tags::findByIdOptional);
        if (known.isEmpty()) {
            add(id, slug, content, Actor.IMPORT);
            return new Outcome(id, Effect.CREATED);
        }
        Tag tag = known.get();
        boolean changed = !addresses.isMerged(kind, slug) && describe(tag, false, content, Actor.IMPORT);
        return Outcome.of(tag.id, changed);
    }

    /**
     * A new tag of the type that its details are of.
     *
     * @param slug as the editor wishes it; made of the name when null
     * @throws ProblemException CONFLICT when the slug is another's of the type
     */
    @Transactional
    public Tag create(@Nullable String slug, TagContent content, Actor by) {
        AddressKind kind = content.details().type().addressKind();
        return add(Ids.at(clock.instant()), Slugging.slug(addresses, kind, slug, content.names()), content, by);
    }

    /**
     * Says anew what is known of a tag. The same again is no change.
     *
     * @param slug a new one; the former goes on leading to it. Null keeps it.
     * @throws ProblemException NOT_FOUND, also for a tag of another type, PRECONDITION_FAILED when the version is
     *     another, CONFLICT when the slug is another's of the type
     */
    @Transactional
    public Tag replace(UUID id, ExpectedVersion version, @Nullable String slug, TagContent content, Actor by) {
        Tag tag = load(content.details().type(), id, version);
        boolean renamed = slug != null && !slug.equals(tag.slug);
        if (slug != null && renamed) {
            Slugging.claim(addresses, tag.type.addressKind(), slug, id);
            tag.rename(slug, clock.instant());
        }
        describe(tag, renamed, content, by);
        return tag;
    }

    /** Says whether anything but the slug is different now. */
    private boolean describe(Tag tag, boolean renamed, TagContent content, Actor by) {
        Tag state = tag.state;
        boolean changed = tag.describe(content, clock.instant());
        if (changed || renamed) {
            tags.flush();
            notes.written(tag, Verb.SAVED, moved(tag, state), by);
        }
        return changed;
    }

    /** In whose lists the articles of the tag stand from now on because it lies elsewhere than before. */
    private Set<UUID> moved(Tag tag, @Nullable Tag before) {
        Tag state = tag.state;
        if (state == null || state.equals(before) || !tag.liesInState()) {
            return Set.of();
        }
        tags.bringState(tag.id, state.id);
        return Set.of(state.id);
    }

    /**
     * Removes a tag for good. Its slugs stay taken, so that no link ever leads to another one.
     *
     * @throws ProblemException NOT_FOUND, also for a tag of another type, PRECONDITION_FAILED; CONFLICT naming what uses
     *     it, and for a tag of the reference data, which the next load would bring back
     */
    @Transactional
    public void delete(TagType type, UUID id, ExpectedVersion version, Actor by) {
        Tag tag = load(type, id, version);
        uses.requireUnused(type.addressKind(), id);
        if (tag.referenceKey != null) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The " + type.word() + " belongs to the reference data that comes with the server. Merge it into"
                            + " another one if it is one too many.");
        }
        notes.gone(tag, Verb.DELETED, Set.of(), by);
        addresses.retire(type.addressKind(), id);
        tags.delete(tag);
    }

    /**
     * Ends a tag that was merged into another, when nothing carries it or is tied to it any more. Its slugs lead to the
     * other, and the reference data means the other by its key.
     *
     * @param content what is said of the other from now on
     */
    @Transactional
    public void absorb(Tag merged, Tag survivor, TagContent content, Actor by) {
        addresses.redirect(merged.type.addressKind(), merged.id, survivor.id);
        gone.remember(merged, survivor);
        survivor.describe(content, clock.instant());
        survivor.touch(clock.instant());
        notes.gone(merged, Verb.MERGED, Set.of(survivor.id), by);
        tags.delete(merged);
        tags.flush();
        Set<UUID> tied = new HashSet<>(moved(survivor, null));
        tied.add(merged.id);
        notes.written(survivor, Verb.SAVED, tied, by);
    }

    private Tag load(TagType type, UUID id, ExpectedVersion version) {
        Tag tag = tags.ofType(type, id)
                .orElseThrow(() -> ProblemException.notFound("No " + type.word() + " has the identifier " + id + "."));
        version.require(tag.version);
        return tag;
    }

    private Tag add(UUID id, String slug, TagContent content, Actor by) {
        TagType type = content.details().type();
        Instant now = clock.instant();
        Tag tag = new Tag(id, type, slug, null, content, now);
        tags.persist(tag);
        addresses.claim(type.addressKind(), slug, id);
        tags.flush();
        notes.written(tag, Verb.CREATED, by);
        return tag;
    }
}
