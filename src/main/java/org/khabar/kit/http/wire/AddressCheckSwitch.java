package org.khabar.kit.http.wire;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Moves the check that a request's address is a URI from Quarkus, which answers with a status and nothing else, to
 * {@link Syntax}, which makes the same check and answers with a problem document. Quarkus reads its switch, which nothing
 * but a system property sets, when its HTTP server's class is loaded; the configuration is made before that. Whoever sets
 * the property to {@code false} gets Quarkus's check back, in addition to ours.
 */
public final class AddressCheckSwitch implements SmallRyeConfigBuilderCustomizer {

    private static final String PROPERTY = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
