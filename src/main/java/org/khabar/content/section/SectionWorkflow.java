package org.khabar.content.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.content.name.Names;

/** The only way in which sections are written. */
@ApplicationScoped
public class SectionWorkflow {

    private final SectionRepository sections;
    private final AddressRepository addresses;
    private final Clock clock;

    SectionWorkflow(SectionRepository sections, AddressRepository addresses, Clock clock) {
        this.sections = sections;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Takes a section from a source, which knows it by its slug, a former one included. Throws IllegalArgumentException
     * when it would stand under itself or too deep.
     *
     * @param id the identifier it gets when it is new
     */
    @Transactional
    public Outcome take(
            UUID id, String slug, Names names, Section.Placement placement, Section.Description description) {
        Optional<Section> known = addresses.target(AddressKind.SECTION, slug).flatMap(sections::findByIdOptional);
        if (known.isPresent()) {
            boolean changed = known.get().describe(placement, names, description, clock.instant());
            known.get().path();
            return Outcome.of(known.get().id, changed);
        }
        Section section = new Section(id, slug, names, clock.instant());
        section.describe(placement, names, description, clock.instant());
        section.path();
        sections.persist(section);
        addresses.claim(AddressKind.SECTION, slug, id);
        return new Outcome(id, Effect.CREATED);
    }
}
