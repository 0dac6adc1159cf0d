package org.khabar.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.LogTooShortException;
import org.khabar.content.key.Role;
import org.khabar.editorial.Desk;
import org.khabar.security.Staff;

@QuarkusTest
class RetentionTest {

    @Inject
    Retention retention;

    @Inject
    ChangeLog log;

    @Inject
    FixedClock clock;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void what_is_young_stays() {
        long before = log.head();
        String made = add().path("id");
        retention.forget();
        assertTrue(log.since(before, 10).stream()
                .anyMatch(change -> change.entityId.toString().equals(made)));
        Response again = add();
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertEquals(made, again.path("id"));
    }

    @Test
    void keys_are_forgotten_after_a_day() {
        String made = add().path("id");
        clock.move(Duration.ofHours(25));
        retention.forget();
        clock.reset();
        Response again = add();
        assertNull(again.header("Idempotency-Replayed"));
        assertNotEquals(made, again.path("id"));
    }

    @Test
    void changes_are_forgotten_after_a_month_and_still_known_to_those_who_ask_who_did_it() {
        long before = log.head();
        String made = add().path("id");
        Desk.add("/authors", "{\"names\": {\"hi\": \"गीता नायर\"}}");
        clock.move(Duration.ofDays(31));
        retention.forget();
        assertThrows(LogTooShortException.class, () -> log.since(before, 10));
        assertEquals(1, (int)
                Staff.as(Role.ADMIN).get("/editorial/v1/audit?entity=" + made).path("items.size()"));
    }

    private Response add() {
        return Desk.editor()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"names\": {\"hi\": \"निधि कुलकर्णी\"}}")
                .post("/editorial/v1/authors");
    }
}
