package org.khabar.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.address.FreeSlugs;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;

/** The only way in which tags are written, whoever writes them: one transaction for each verb. */
@ApplicationScoped
public class TagWorkflow {

    private final TagRepository tags;
    private final AddressRepository addresses;
    private final Clock clock;

    TagWorkflow(TagRepository tags, AddressRepository addresses, Clock clock) {
        this.tags = tags;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Takes a tag from a source, which knows it by its type and slug, a former one included. The type is that of the
     * details.
     *
     * @param id the identifier it gets when it is new
     */
    @Transactional
    public Outcome take(UUID id, String slug, TagContent content) {
        TagType type = content.details().type();
        Optional<Tag> known = addresses.target(type.addressKind(), slug).flatMap(tags::findByIdOptional);
        if (known.isPresent()) {
            return Outcome.of(known.get().id, known.get().describe(content, clock.instant()));
        }
        tags.persist(new Tag(id, type, slug, null, content, clock.instant()));
        addresses.claim(type.addressKind(), slug, id);
        return new Outcome(id, Effect.CREATED);
    }

    /**
     * Takes tags from the reference data, all or none. A tag of which it says the same as the last time stays as it is,
     * whatever editors have made of it since. Tags that the reference data no longer has stay too: stories carry them.
     *
     * @return what became of each, in the order given, by its reference key
     */
    @Transactional
    public Map<String, Outcome> takeAll(Collection<ReferenceTag> batch) {
        Map<String, ReferenceTag.Known> known = tags.known();
        FreeSlugs slugs = new FreeSlugs(addresses);
        Instant now = clock.instant();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (ReferenceTag tag : batch) {
            ReferenceTag.Known old = known.get(tag.key());
            outcomes.put(tag.key(), old == null ? create(tag, slugs, now) : update(tag, old, now));
        }
        return outcomes;
    }

    private Outcome create(ReferenceTag source, FreeSlugs slugs, Instant now) {
        TagType type = source.content().details().type();
        String slug = slugs.claim(type.addressKind(), source.slug(), source.id());
        Tag tag = new Tag(source.id(), type, slug, source.key(), source.content(), now);
        tag.referenceDigest = source.digest();
        tags.persist(tag);
        return new Outcome(tag.id, Effect.CREATED);
    }

    private Outcome update(ReferenceTag source, ReferenceTag.Known known, Instant now) {
        String digest = source.digest();
        if (digest.equals(known.digest())) {
            return new Outcome(known.id(), Effect.UNCHANGED);
        }
        Tag tag = tags.findById(known.id());
        tag.describe(source.content(), now);
        tag.referenceDigest = digest;
        return new Outcome(tag.id, Effect.UPDATED);
    }
}
