package org.khabar.delivery.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings as an operator would write them: the usual ones, or those of a test that calls this machine. */
public final class Settings implements OutboundConfig {

    private final List<String> allowed;
    private final boolean lenient;
    private final Duration timeout;

    /** The usual ones, with some private hosts, addresses or blocks allowed. */
    Settings(String... allowed) {
        this(List.of(allowed), false, Duration.ofSeconds(15));
    }

    private Settings(List<String> allowed, boolean lenient, Duration timeout) {
        this.allowed = allowed;
        this.lenient = lenient;
        this.timeout = timeout;
    }

    /** Those that let this machine be called, on any port and without TLS. */
    public static Settings local() {
        return new Settings(List.of("localhost", "127.0.0.1"), true, Duration.ofSeconds(10));
    }

    /** The same with less patience. */
    Settings hasty(Duration patience) {
        return new Settings(allowed, lenient, patience);
    }

    @Override
    public Optional<List<String>> allowed() {
        return Optional.of(allowed);
    }

    @Override
    public boolean plain() {
        return lenient;
    }

    @Override
    public List<String> ports() {
        return lenient ? List.of("1-65535") : List.of("80", "443", "8443");
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration timeout() {
        return timeout;
    }
}
