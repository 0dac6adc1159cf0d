package org.khabar.operations;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.khabar.content.media.MediaUploads;
import org.khabar.importer.reference.ReferenceLoad;
import org.khabar.kit.database.DatabaseFile;
import org.khabar.security.FirstKey;

/** What the application does before it answers: each step builds on the one before. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final ReferenceConfig referenceConfig;
    private final ReferenceLoad referenceLoad;
    private final FirstKey firstKey;
    private final MediaUploads uploads;
    private final AgroalDataSource database;

    Startup(
            ReferenceConfig referenceConfig,
            ReferenceLoad referenceLoad,
            FirstKey firstKey,
            MediaUploads uploads,
            AgroalDataSource database) {
        this.referenceConfig = referenceConfig;
        this.referenceLoad = referenceLoad;
        this.firstKey = firstKey;
        this.uploads = uploads;
        this.database = database;
    }

    void onStart(@Observes StartupEvent event) {
        if (referenceConfig.enabled()) {
            LOG.info(referenceLoad.run().line());
        }
        firstKey.ensure();
        // Whoever has a database to itself has the files beside it to itself: what lies there was left by a crash.
        uploads.sweep(DatabaseFile.isOursAlone(address()));
    }

    private String address() {
        return database.getConfiguration()
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration()
                .jdbcUrl();
    }
}
