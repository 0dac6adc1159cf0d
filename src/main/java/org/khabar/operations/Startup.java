package org.khabar.operations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.khabar.importer.reference.ReferenceLoad;
import org.khabar.sample.SampleNewsroom;

/** What the application does before it answers: each step builds on the one before. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final ReferenceConfig referenceConfig;
    private final ReferenceLoad referenceLoad;
    private final SampleNewsroom sample;

    Startup(ReferenceConfig referenceConfig, ReferenceLoad referenceLoad, SampleNewsroom sample) {
        this.referenceConfig = referenceConfig;
        this.referenceLoad = referenceLoad;
        this.sample = sample;
    }

    void onStart(@Observes StartupEvent event) {
        if (referenceConfig.enabled()) {
            LOG.info(referenceLoad.run().line());
        }
        sample.load();
    }
}
