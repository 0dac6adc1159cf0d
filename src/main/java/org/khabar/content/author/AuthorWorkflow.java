package org.khabar.content.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;

/** The only way in which authors are written. */
@ApplicationScoped
public class AuthorWorkflow {

    private final AuthorRepository authors;
    private final AddressRepository addresses;
    private final Clock clock;

    AuthorWorkflow(AuthorRepository authors, AddressRepository addresses, Clock clock) {
        this.authors = authors;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Takes an author from a source, which knows them by their slug, a former one included.
     *
     * @param id the identifier they get when they are new
     */
    @Transactional
    public Outcome take(UUID id, String slug, AuthorContent content) {
        Optional<Author> known = addresses.target(AddressKind.AUTHOR, slug).flatMap(authors::findByIdOptional);
        if (known.isPresent()) {
            return Outcome.of(known.get().id, known.get().describe(content, clock.instant()));
        }
        authors.persist(new Author(id, slug, content, clock.instant()));
        addresses.claim(AddressKind.AUTHOR, slug, id);
        return new Outcome(id, Effect.CREATED);
    }
}
