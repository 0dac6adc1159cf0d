package org.khabar.content.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;

/** The only way in which fronts are written. */
@ApplicationScoped
public class FrontWorkflow {

    private final FrontRepository fronts;
    private final AddressRepository addresses;
    private final Clock clock;

    FrontWorkflow(FrontRepository fronts, AddressRepository addresses, Clock clock) {
        this.fronts = fronts;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Takes a front from a source, which knows it by its slug, a former one included.
     *
     * @param id the identifier it gets when it is new
     */
    @Transactional
    public Outcome take(UUID id, String slug, Names names, @Nullable Section section, List<Container> containers) {
        Optional<Front> known = addresses.target(AddressKind.FRONT, slug).flatMap(fronts::findByIdOptional);
        if (known.isPresent()) {
            return Outcome.of(known.get().id, known.get().arrange(names, section, containers, clock.instant()));
        }
        Front front = new Front(id, slug, clock.instant());
        front.arrange(names, section, containers, clock.instant());
        fronts.persist(front);
        addresses.claim(AddressKind.FRONT, slug, id);
        return new Outcome(id, Effect.CREATED);
    }
}
