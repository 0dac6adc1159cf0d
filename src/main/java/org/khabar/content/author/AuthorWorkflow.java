package org.khabar.content.author;

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

/** The only way in which authors are written. */
@ApplicationScoped
public class AuthorWorkflow {

    private final AuthorRepository authors;
    private final AddressRepository addresses;
    private final UseCheck uses;
    private final ChangeLog changes;
    private final Clock clock;

    AuthorWorkflow(
            AuthorRepository authors, AddressRepository addresses, UseCheck uses, ChangeLog changes, Clock clock) {
        this.authors = authors;
        this.addresses = addresses;
        this.uses = uses;
        this.changes = changes;
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
            boolean changed = known.get().describe(content, clock.instant());
            if (changed) {
                note(known.get(), Verb.SAVED, Actor.IMPORT);
            }
            return Outcome.of(known.get().id, changed);
        }
        Author author = new Author(id, slug, content, clock.instant());
        add(author, Actor.IMPORT);
        return new Outcome(id, Effect.CREATED);
    }

    /**
     * A new author.
     *
     * @param slug as the editor wishes it; made of the name when null
     * @throws ProblemException CONFLICT when the slug is another author's
     */
    @Transactional
    public Author create(@Nullable String slug, AuthorContent content, Actor by) {
        Instant now = clock.instant();
        UUID id = Ids.at(now);
        String free = Slugging.slug(addresses, AddressKind.AUTHOR, slug, content.names());
        return add(new Author(id, free, content, now), by);
    }

    /**
     * Says anew what is known of an author. The same again is no change.
     *
     * @param slug a new one; the former goes on leading to them. Null keeps it.
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED when the version is another, CONFLICT when the slug is
     *     another author's
     */
    @Transactional
    public Author replace(UUID id, ExpectedVersion version, @Nullable String slug, AuthorContent content, Actor by) {
        Author author = load(id, version);
        boolean renamed = slug != null && !slug.equals(author.slug);
        if (slug != null && renamed) {
            Slugging.claim(addresses, AddressKind.AUTHOR, slug, id);
            author.rename(slug, clock.instant());
        }
        if (author.describe(content, clock.instant()) || renamed) {
            note(author, Verb.SAVED, by);
        }
        return author;
    }

    /**
     * Removes an author for good. Their slugs stay taken, so that no link ever leads to somebody else.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_FAILED, CONFLICT naming the articles and fronts that name them
     */
    @Transactional
    public void delete(UUID id, ExpectedVersion version, Actor by) {
        Author author = load(id, version);
        uses.requireUnused(AddressKind.AUTHOR, id);
        changes.append(new NewChange(
                EntityType.AUTHOR, id, Verb.DELETED, author.version, new NewChange.Sight(true, null, Set.of(id)), by));
        addresses.retire(AddressKind.AUTHOR, id);
        authors.delete(author);
    }

    private Author load(UUID id, ExpectedVersion version) {
        Author author = authors.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No author has the identifier " + id + "."));
        version.require(author.version);
        return author;
    }

    private Author add(Author author, Actor by) {
        authors.persist(author);
        addresses.claim(AddressKind.AUTHOR, author.slug, author.id);
        note(author, Verb.CREATED, by);
        return author;
    }

    private void note(Author author, Verb verb, Actor by) {
        authors.flush();
        Shown shown = Shown.named(author.slug, author.names.in(Language.HI), null);
        NewChange.Sight sight = new NewChange.Sight(verb != Verb.CREATED, shown, Set.of(author.id));
        changes.append(new NewChange(EntityType.AUTHOR, author.id, verb, author.version, sight, by));
    }
}
