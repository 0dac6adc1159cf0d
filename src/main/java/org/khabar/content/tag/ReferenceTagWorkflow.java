package org.khabar.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.address.FreeSlugs;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.content.change.Verb;

/** How the tags of the reference data are written: thousands at a time. */
@ApplicationScoped
public class ReferenceTagWorkflow {

    private final TagRepository tags;
    private final GoneReferenceRepository gone;
    private final AddressRepository addresses;
    private final TagNotes notes;
    private final Clock clock;

    ReferenceTagWorkflow(
            TagRepository tags,
            GoneReferenceRepository gone,
            AddressRepository addresses,
            TagNotes notes,
            Clock clock) {
        this.tags = tags;
        this.gone = gone;
        this.addresses = addresses;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Takes tags from the reference data, all or none. A tag of which it says the same as the last time stays as it is,
     * whatever editors have made of it since; one that was merged into another is that other one. Tags that the reference
     * data no longer has stay too: stories carry them.
     *
     * @return what became of each, in the order given, by its reference key
     */
    @Transactional
    public Map<String, Outcome> takeAll(Collection<ReferenceTag> batch) {
        Map<String, ReferenceTag.Known> known = tags.known();
        Map<UUID, UUID> survivors = gone.survivors();
        FreeSlugs slugs = new FreeSlugs(addresses);
        Instant now = clock.instant();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        List<Tag> made = new ArrayList<>();
        List<Tag> changed = new ArrayList<>();
        for (ReferenceTag tag : batch) {
            ReferenceTag.Known old = known.get(tag.key());
            UUID survivor = survivors.get(tag.id());
            if (survivor != null) {
                outcomes.put(tag.key(), new Outcome(survivor, Effect.UNCHANGED));
            } else if (old == null) {
                outcomes.put(tag.key(), create(tag, slugs, now, made));
            } else {
                outcomes.put(tag.key(), update(tag, old, now, changed));
            }
        }
        tags.flush();
        made.forEach(tag -> notes.written(tag, Verb.CREATED, Actor.IMPORT));
        changed.forEach(tag -> notes.written(tag, Verb.SAVED, Actor.IMPORT));
        return outcomes;
    }

    private Outcome create(ReferenceTag source, FreeSlugs slugs, Instant now, List<Tag> made) {
        TagType type = source.content().details().type();
        String slug = slugs.claim(type.addressKind(), source.slug(), source.id());
        Tag tag = new Tag(source.id(), type, slug, source.key(), source.content(), now);
        tag.referenceDigest = source.digest();
        tags.persist(tag);
        made.add(tag);
        return new Outcome(tag.id, Effect.CREATED);
    }

    private Outcome update(ReferenceTag source, ReferenceTag.Known known, Instant now, List<Tag> changed) {
        String digest = source.digest();
        if (digest.equals(known.digest())) {
            return new Outcome(known.id(), Effect.UNCHANGED);
        }
        Tag tag = tags.findById(known.id());
        tag.describe(source.content(), now);
        tag.referenceDigest = digest;
        changed.add(tag);
        return new Outcome(tag.id, Effect.UPDATED);
    }
}
