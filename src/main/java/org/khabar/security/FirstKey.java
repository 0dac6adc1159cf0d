package org.khabar.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.khabar.content.key.IssuedKey;
import org.khabar.content.key.KeyWorkflow;

/** Lets the first administrator in: a newsroom without any key gets one, whose text is told in the log, once. */
@ApplicationScoped
public class FirstKey {

    private static final Logger LOG = Logger.getLogger(FirstKey.class);

    private final SecurityConfig config;
    private final AdminKey adminKey;
    private final KeyWorkflow keys;

    FirstKey(SecurityConfig config, AdminKey adminKey, KeyWorkflow keys) {
        this.config = config;
        this.adminKey = adminKey;
        this.keys = keys;
    }

    /** Makes the key if it is needed. Of several nodes that start at a time one makes it. */
    public void ensure() {
        if (config.firstKey() && !adminKey.isSet()) {
            try {
                keys.issueFirst().ifPresent(FirstKey::tell);
            } catch (ConstraintViolationException otherNode) {
                LOG.info("Another node has just made the first API key; its log tells it.");
            }
        }
    }

    private static void tell(IssuedKey key) {
        LOG.warnf(
                "There was no API key yet. This one is the first administrator's, and is told only now:%n%n    %s%n",
                key.text().text());
    }
}
