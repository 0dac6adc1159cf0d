package org.khabar.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.khabar.content.key.Role;

/** Who is let in besides those whom the database knows. */
@ConfigMapping(prefix = "khabar.security")
public interface SecurityConfig {

    /**
     * A text that lets an administrator in, {@value AdminKey#SHORTEST} characters at least: the way back in when every key
     * is lost. It is no row, so that it cannot be revoked but by changing this setting.
     */
    Optional<String> adminKey();

    /** Whether a server without any key makes one when it starts; commands never do. */
    @WithDefault("true")
    boolean firstKey();

    /**
     * What a role in an OpenID Connect token is called here: {@code khabar.security.roles."desk-head"=editor}. Where the token
     * tells roles is said by {@code quarkus.oidc.roles.role-claim-path}.
     */
    Map<String, Role> roles();

    /** How much one key or subject may write. */
    Writes writes();

    /** How often one client address may show credentials that are wrong. */
    Failures failures();

    /** So many in so much time. */
    interface Limit {

        /** How many. */
        int quota();

        /** In what time; whole seconds. */
        Duration window();
    }

    /** Ten a second for a minute is more than people do, and what a small script needs. */
    interface Writes extends Limit {

        @Override
        @WithDefault("600")
        int quota();

        @Override
        @WithDefault("PT1M")
        Duration window();
    }

    /** A script with an old key should not shut out the office that it runs in for long. */
    interface Failures extends Limit {

        @Override
        @WithDefault("60")
        int quota();

        @Override
        @WithDefault("PT1M")
        Duration window();
    }
}
