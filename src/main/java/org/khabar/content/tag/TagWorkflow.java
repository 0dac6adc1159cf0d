package org.khabar.content.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.AddressRepository;
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
}
