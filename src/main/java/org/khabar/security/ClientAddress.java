package org.khabar.security;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Whom an address stands for when it is counted: an IPv4 address for itself, however it is written; an IPv6 address for its
 * /64, which is what one customer has.
 */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private ClientAddress() {}

    /**
     * The address that a request came from, which is the one that a proxy forwards only where {@code quarkus.http.proxy}
     * trusts that proxy.
     */
    static String of(@Nullable SocketAddress address) {
        if (address == null) {
            return "unknown";
        }
        String literal = address.hostAddress();
        return of(literal == null ? address.toString() : literal);
    }

    /** The same for an address as it is written. What is none stands for itself. */
    static String of(String literal) {
        int zone = literal.indexOf('%');
        String plain = zone < 0 ? literal : literal.substring(0, zone);
        if (NetUtil.isValidIpV4Address(plain)) {
            return plain;
        }
        Inet6Address six = NetUtil.getByName(plain, true);
        if (six == null) {
            return literal.substring(0, Math.min(literal.length(), LONGEST));
        }
        return of(six.getAddress());
    }

    private static String of(byte[] six) {
        return isMapped(six)
                ? NetUtil.bytesToIpAddress(Arrays.copyOfRange(six, 12, 16))
                : HexFormat.ofDelimiter(":").formatHex(six, 0, NETWORK_BYTES) + "/64";
    }

    /** Whether it is an IPv4 address within ::ffff:0:0/96 (RFC 4291 section 2.5.5.2). */
    private static boolean isMapped(byte[] six) {
        for (int i = 0; i < 10; i++) {
            if (six[i] != 0) {
                return false;
            }
        }
        return six[10] == (byte) 0xff && six[11] == (byte) 0xff;
    }
}
