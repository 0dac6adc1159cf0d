package org.khabar.content.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.change.Actor;
import org.khabar.kit.id.Ids;

/** The only way in which keys are written. */
@ApplicationScoped
public class KeyWorkflow {

    /** The same on every node, so that it is made once. */
    private static final UUID FIRST = Ids.named("first key");

    private final ApiKeyRepository keys;
    private final Clock clock;

    KeyWorkflow(ApiKeyRepository keys, Clock clock) {
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
        keys.flush();
        return Optional.of(issued);
    }

    private IssuedKey issue(UUID id, KeyContent content, Actor by) {
        Instant now = clock.instant();
        KeyText text = KeyText.random();
        ApiKey key = new ApiKey(id, text, content, by.id(), now);
        keys.persist(key);
        return new IssuedKey(key, text);
    }
}
