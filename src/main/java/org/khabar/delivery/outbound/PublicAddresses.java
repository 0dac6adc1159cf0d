package org.khabar.delivery.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet: all of IPv4 but what IANA's registry of special purposes takes out, and of IPv6 what
 * is global unicast and neither special nor a shell around an IPv4 address. Whatever is not known to be public is not.
 */
final class PublicAddresses {

    private static final List<AddressBlock> SPECIAL_V4 = blocks(
            "0.0.0.0/8", // this network, the unspecified address
            "10.0.0.0/8", // private
            "100.64.0.0/10", // behind a carrier's translator
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local; clouds tell secrets of their machines there
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** Without it go loopback, mapped and compatible IPv4, NAT64, unique-local, link-local, site-local and multicast. */
    private static final AddressBlock GLOBAL_V6 = AddressBlock.of("2000::/3");

    private static final List<AddressBlock> SPECIAL_V6 = blocks(
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: an IPv4 address of any kind inside
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    /** Whether it is reachable from everywhere, so that nothing is given away by calling it. */
    static boolean hold(InetAddress address) {
        if (address instanceof Inet4Address) {
            return none(SPECIAL_V4, address);
        }
        return GLOBAL_V6.holds(address) && none(SPECIAL_V6, address);
    }

    private static boolean none(List<AddressBlock> blocks, InetAddress address) {
        return blocks.stream().noneMatch(block -> block.holds(address));
    }

    private static List<AddressBlock> blocks(String... texts) {
        return Stream.of(texts).map(AddressBlock::of).toList();
    }
}
