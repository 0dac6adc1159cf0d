package org.khabar.operations.watch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.tail.Lagging;

@QuarkusTest
class WatchTest {

    @Inject
    Lagging lagging;

    @BeforeEach
    void fail() {
        lagging.stand(3, 2, Instant.parse("2024-06-05T06:31:00Z"));
    }

    @Test
    void readiness_tells_how_far_a_consumer_is_behind_and_stays_up() {
        HealthCheckResponse answer = new FollowersReadiness(lagging.followers()).call();
        assertEquals(HealthCheckResponse.Status.UP, answer.getStatus());
        assertEquals(
                Map.of("lagging.behind", 3L, "lagging.failures", 2L, "lagging.pausedUntil", "2024-06-05T06:31:00Z"),
                answer.getData().orElseThrow());
    }

    @Test
    void gauges_tell_the_same() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new FollowersMetrics(lagging.followers()).bindTo(registry);
        for (Map.Entry<String, Double> gauge : Map.of("khabar.changes.behind", 3.0, "khabar.changes.failures", 2.0)
                .entrySet()) {
            assertEquals(
                    gauge.getValue(),
                    registry.get(gauge.getKey())
                            .tag("consumer", "lagging")
                            .gauge()
                            .value());
        }
    }

    @Test
    void the_server_is_asked_for_both() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        List<String> checks = given().get("/q/health/ready").path("checks.name");
        assertTrue(checks.contains("Followers of the change log"), checks.toString());
        given().get("/q/metrics").then().statusCode(200);
    }

    @Test
    void webhooks_are_counted_in_the_database() {
        String metrics = given().get("/q/metrics").asString();
        for (String name : List.of("waiting", "disabled")) {
            assertTrue(
                    metrics.lines().anyMatch(line -> line.matches("khabar_webhooks_" + name + "(\\{[^}]*})? \\d.*")),
                    name);
        }
    }
}
