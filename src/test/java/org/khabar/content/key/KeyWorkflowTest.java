package org.khabar.content.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.change.Actor;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** With no administrator but those that each test makes: the others are put aside meanwhile. */
@QuarkusTest
class KeyWorkflowTest {

    private static final Actor TEST = Actor.system("test");

    @Inject
    KeyWorkflow workflow;

    @Inject
    ApiKeyRepository keys;

    @Inject
    KeyUse use;

    @Inject
    FixedClock clock;

    private List<ApiKey> others = List.of();

    @BeforeEach
    void put_other_administrators_aside() {
        others = QuarkusTransaction.requiringNew().call(() -> keys.usableAdmins(clock.instant()));
        demote(others, Role.READER);
    }

    @AfterEach
    void bring_them_back() {
        clock.reset();
        QuarkusTransaction.requiringNew()
                .run(() -> keys.update(
                        "revokedAt = ?1 where role = ?2 and revokedAt is null", clock.instant(), Role.ADMIN));
        demote(others, Role.ADMIN);
    }

    @Test
    void the_last_administrator_stays() {
        ApiKey one = admin(null);
        ApiKey two = admin(clock.instant().plusSeconds(60));
        workflow.revoke(two.id, false, TEST);
        assertEquals(ProblemType.CONFLICT, refused(one).type());
        workflow.revoke(one.id, true, TEST);
        workflow.revoke(one.id, false, TEST);
    }

    @Test
    void an_administrator_who_has_expired_is_none() {
        ApiKey one = admin(null);
        admin(clock.instant().plusSeconds(60));
        clock.move(Duration.ofSeconds(60));
        assertEquals(ProblemType.CONFLICT, refused(one).type());
    }

    @Test
    void of_two_administrators_who_revoke_each_other_one_stays() throws Exception {
        ApiKey one = admin(null);
        ApiKey two = admin(null);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> revoked = both.invokeAll(List.of(() -> revokes(one), () -> revokes(two)));
            assertTrue(revoked.get(0).get() ^ revoked.get(1).get());
        }
    }

    @Test
    void the_first_key_is_made_only_where_there_has_never_been_one() {
        admin(null);
        assertTrue(workflow.issueFirst().isEmpty());
    }

    @Test
    void use_is_noted_once_a_minute() {
        ApiKey key = admin(null);
        Instant first = clock.instant();
        assertEquals(first, noted(key, first));
        assertEquals(first, noted(key, first.plusSeconds(59)));
        assertEquals(first.plusSeconds(61), noted(key, first.plusSeconds(61)));
        assertEquals(first.plusSeconds(61), noted(key, first), "an earlier use");
        assertEquals(key.version, read(key).version, "use is no change");
    }

    @Test
    void a_use_that_cannot_be_noted_fails_no_request_and_is_noted_the_next_time() {
        ApiKey key = admin(null);
        ManagedExecutor full =
                ManagedExecutor.builder().maxAsync(1).maxQueued(1).build();
        CountDownLatch busy = new CountDownLatch(1);
        List<CompletableFuture<Void>> work =
                Stream.generate(() -> full.runAsync(() -> await(busy))).limit(2).toList();
        KeyUse crowded = new KeyUse(keys, full);
        crowded.note(read(key), clock.instant()).toCompletableFuture().join();
        assertNull(read(key).lastUsedAt);
        busy.countDown();
        work.forEach(CompletableFuture::join);
        crowded.note(read(key), clock.instant()).toCompletableFuture().join();
        assertEquals(clock.instant(), read(key).lastUsedAt);
    }

    private static void await(CountDownLatch busy) {
        try {
            busy.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Instant noted(ApiKey key, Instant now) {
        use.note(read(key), now).toCompletableFuture().join();
        return read(key).lastUsedAt;
    }

    private ApiKey read(ApiKey key) {
        return QuarkusTransaction.requiringNew().call(() -> keys.findById(key.id));
    }

    private boolean revokes(ApiKey key) {
        try {
            workflow.revoke(key.id, false, TEST);
            return true;
        } catch (ProblemException last) {
            return false;
        }
    }

    private ProblemException refused(ApiKey key) {
        return assertThrows(ProblemException.class, () -> workflow.revoke(key.id, false, TEST));
    }

    private ApiKey admin(@Nullable Instant expiresAt) {
        return workflow.issue(new KeyContent("An administrator", Role.ADMIN, expiresAt), TEST)
                .key();
    }

    private void demote(List<ApiKey> some, Role role) {
        QuarkusTransaction.requiringNew()
                .run(() -> some.forEach(key -> keys.update("role = ?1 where id = ?2", role, key.id)));
    }
}
