package org.khabar.delivery.outbound;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where an address leads, and refuses what leads where nobody may be sent by others. All addresses of a host are looked at: one
 * bad one is enough. Made at the start, so that settings that cannot be read are told then.
 */
@Startup
@ApplicationScoped
class Destinations {

    private final Names names;
    private final boolean plain;
    private final List<PortRange> ports;
    private final Set<String> allowedHosts = new HashSet<>();
    private final List<AddressBlock> allowedBlocks = new ArrayList<>();

    /** Looks up the addresses of a host. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    @Inject
    Destinations(OutboundConfig config) {
        this(config, InetAddress::getAllByName);
    }

    Destinations(OutboundConfig config, Names names) {
        this.names = names;
        this.plain = config.plain();
        this.ports = config.ports().stream().map(PortRange::of).toList();
        for (String allowed : config.allowed().orElse(List.of())) {
            AddressBlock.parse(allowed)
                    .ifPresentOrElse(allowedBlocks::add, () -> allowedHosts.add(allowed.toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * Where the call goes.
     *
     * @throws RefusedException when it may not go there, or there is no such place
     */
    Destination of(OutboundCall call) throws RefusedException {
        URI to = call.to();
        String host = to.getHost();
        if (host == null || !"http".equalsIgnoreCase(to.getScheme()) && !Destination.isSecure(to)) {
            throw new RefusedException("not an absolute http or https address");
        }
        if (call.guarded()) {
            requireUsual(to);
        }
        InetAddress[] addresses = addresses(host);
        if (call.guarded() && !allowedHosts.contains(host.toLowerCase(Locale.ROOT))) {
            for (InetAddress address : addresses) {
                requireOpen(host, address);
            }
        }
        return Destination.of(to, addresses[0]);
    }

    private void requireUsual(URI to) throws RefusedException {
        if (!plain && !Destination.isSecure(to)) {
            throw new RefusedException("only https may be called");
        }
        if (to.getRawUserInfo() != null) {
            throw new RefusedException("credentials stand in the address");
        }
        int port = Destination.port(to);
        if (ports.stream().noneMatch(range -> range.holds(port))) {
            throw new RefusedException("port " + port + " may not be called");
        }
    }

    private InetAddress[] addresses(String host) throws RefusedException {
        try {
            return names.addresses(host);
        } catch (UnknownHostException e) {
            throw new RefusedException("the host " + host + " is not known");
        }
    }

    private void requireOpen(String host, InetAddress address) throws RefusedException {
        if (!PublicAddresses.hold(address) && allowedBlocks.stream().noneMatch(block -> block.holds(address))) {
            throw new RefusedException("the host " + host + " leads to an address that is not public");
        }
    }
}
