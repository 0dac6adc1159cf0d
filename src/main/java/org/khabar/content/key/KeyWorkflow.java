package org.khabar.content.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Verb;
import org.khabar.kit.id.Ids;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** The only way in which keys are written. */
@ApplicationScoped
public class KeyWorkflow {

    /** The same on every node, so that it is made once; older than all others, as lists go by identifiers. */
    private static final UUID FIRST = Ids.at(Instant.EPOCH, "first key");

    private final ApiKeyRepository keys;
    private final ChangeLog changes;
    private final Clock clock;

    KeyWorkflow(ApiKeyRepository keys, ChangeLog changes, Clock clock) {
        this.changes = changes;
        this.keys = keys;
        this.clock = clock;
    }

    /** Makes a key. The answer is the only one that ever holds its text. */
    @Transactional
    public IssuedKey issue(KeyContent content, Actor by) {
        return issue(Ids.at(clock.instant()), content, by);
    }

    /**
     * Makes an administrator's key if there has never been any key.
     *
     * @throws org.hibernate.exception.ConstraintViolationException when another node makes it at this moment
     */
    @Transactional
    public Optional<IssuedKey> issueFirst() {
        if (keys.count() > 0) {
            return Optional.empty();
        }
        KeyContent content = new KeyContent("First administrator", Role.ADMIN, null);
        IssuedKey issued = issue(FIRST, content, Actor.system("start"));
        return Optional.of(issued);
    }

    /**
     * Ends a key for good, at once on every node. To end it again changes nothing.
     *
     * @param lastMayGo whether administrators can come in without any key of the database
     * @throws ProblemException NOT_FOUND; CONFLICT when no administrator could come in afterwards
     */
    @Transactional
    public void revoke(UUID id, boolean lastMayGo, Actor by) {
        Instant now = clock.instant();
        keys.lockWithAdmins(id);
        List<ApiKey> admins = keys.usableAdmins(now);
        ApiKey key = keys.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("No key has the identifier " + id + "."));
        if (!lastMayGo && admins.equals(List.of(key))) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "This is the last key of an administrator. Make another one first, or set khabar.security.admin-key.");
        }
        if (key.revoke(now)) {
            note(key, Verb.REVOKED, by);
        }
    }

    private IssuedKey issue(UUID id, KeyContent content, Actor by) {
        Instant now = clock.instant();
        KeyText text = KeyText.random();
        ApiKey key = new ApiKey(id, text, content, by.id(), now);
        keys.persist(key);
        note(key, Verb.CREATED, by);
        return new IssuedKey(key, text);
    }

    private void note(ApiKey key, Verb verb, Actor by) {
        keys.flush();
        changes.append(new NewChange(EntityType.KEY, key.id, verb, key.version, NewChange.Sight.NONE, by));
    }
}
