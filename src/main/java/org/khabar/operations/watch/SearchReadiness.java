package org.khabar.operations.watch;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.khabar.search.IndexThread;

/**
 * Tells how search fares. A node is ready without it: everything else is answered, and taking the node out of service would not
 * bring an engine back that all nodes share.
 */
@Readiness
@ApplicationScoped
class SearchReadiness implements HealthCheck {

    private final IndexThread search;

    SearchReadiness(IndexThread search) {
        this.search = search;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Search")
                .up()
                .withData("following", search.isFollowing())
                .withData("behind", search.behind())
                .build();
    }
}
