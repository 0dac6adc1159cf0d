package org.khabar.delivery.outbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where requests may go that somebody has asked for through the API, and how long they may take. */
@ConfigMapping(prefix = "khabar.outbound")
public interface OutboundConfig {

    /** Hosts by name, addresses and blocks of addresses that may be called though they are not public; none when empty. */
    @WithName("private")
    Optional<List<String>> allowed();

    /** Whether {@code http} may be called too, and not only {@code https}. */
    @WithDefault("false")
    boolean plain();

    /** Ports that may be called, each a number or a range such as {@code 1024-65535}. */
    @WithDefault("80,443,8443")
    List<String> ports();

    /** The longest time until a connection stands. */
    @WithDefault("PT5S")
    Duration connectTimeout();

    /** The longest time until an answer is there, connecting included. */
    @WithDefault("PT15S")
    Duration timeout();
}
