package org.khabar.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

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
}
