package org.khabar.operations.watch;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.khabar.content.change.tail.Followers;

/**
 * Tells how many changes everyone downstream of the log has still to take. A node is ready however far they are behind:
 * taking it out of service would not bring them on.
 */
@Readiness
@ApplicationScoped
class FollowersReadiness implements HealthCheck {

    private final Followers followers;

    FollowersReadiness(Followers followers) {
        this.followers = followers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Followers of the change log").up();
        for (Followers.Standing standing : followers.standings()) {
            answer.withData(standing.consumer() + ".behind", standing.behind());
            if (standing.failures() > 0) {
                answer.withData(standing.consumer() + ".failures", standing.failures());
            }
            if (standing.pausedUntil() != null) {
                answer.withData(
                        standing.consumer() + ".pausedUntil",
                        standing.pausedUntil().toString());
            }
        }
        return answer.build();
    }
}
