package org.khabar.delivery.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.recent.RecentChanges;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

@QuarkusTest
class SubscribersTest {

    @Inject
    RecentChanges recent;

    @Inject
    Vertx vertx;

    @Test
    void a_server_takes_no_more_than_it_has_room_for_and_a_place_that_is_left_is_taken_again() {
        StreamConfig config = new SmallRyeConfigBuilder()
                .withMapping(StreamConfig.class)
                .withDefaultValue("khabar.stream.max-subscribers", "2")
                .build()
                .getConfigMapping(StreamConfig.class);
        Subscribers few = new Subscribers(recent, config, vertx);
        few.reserve();
        few.reserve();
        ProblemException refused = assertThrows(ProblemException.class, few::reserve);
        assertEquals(ProblemType.UNAVAILABLE, refused.type());
        few.release();
        few.reserve();
    }
}
