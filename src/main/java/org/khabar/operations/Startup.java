package org.khabar.operations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.khabar.importer.reference.ReferenceLoad;
import org.khabar.security.FirstKey;

/** What the application does before it answers: each step builds on the one before. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final ReferenceConfig referenceConfig;
    private final ReferenceLoad referenceLoad;
    private final FirstKey firstKey;

    Startup(ReferenceConfig referenceConfig, ReferenceLoad referenceLoad, FirstKey firstKey) {
        this.referenceConfig = referenceConfig;
        this.referenceLoad = referenceLoad;
        this.firstKey = firstKey;
    }

    void onStart(@Observes StartupEvent event) {
        if (referenceConfig.enabled()) {
            LOG.info(referenceLoad.run().line());
        }
        firstKey.ensure();
    }
}
