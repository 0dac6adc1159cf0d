package org.khabar.operations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.khabar.sample.SampleNewsroom;

/** What the application does before it answers: each step builds on the one before. */
@ApplicationScoped
class Startup {

    private final SampleNewsroom sample;

    Startup(SampleNewsroom sample) {
        this.sample = sample;
    }

    void onStart(@Observes StartupEvent event) {
        sample.load();
    }
}
