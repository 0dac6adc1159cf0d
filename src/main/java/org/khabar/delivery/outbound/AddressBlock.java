package org.khabar.delivery.outbound;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring addresses of one family, in CIDR notation (RFC 4632): {@code 10.0.0.0/8}, {@code fc00::/7}, or one address alone.
 *
 * @param length how many leading bits they have in common
 */
record AddressBlock(InetAddress first, int length) {

    AddressBlock {
        if (length < 0 || length > first.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException(first.getHostAddress() + " has no " + length + " bits");
        }
    }

    /** The block that the text names; empty for a text of another form. Nothing is looked up. */
    static Optional<AddressBlock> parse(String text) {
        int slash = text.indexOf('/');
        InetAddress first = literal(slash < 0 ? text : text.substring(0, slash));
        if (first == null) {
            return Optional.empty();
        }
        String length = slash < 0 ? "" : text.substring(slash + 1);
        if (slash >= 0 && !length.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int bits = slash < 0 ? first.getAddress().length * Byte.SIZE : Integer.parseInt(length);
        return Optional.of(new AddressBlock(first, bits));
    }

    /** A block that is known to be one. */
    static AddressBlock of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is no block of addresses"));
    }

    /** Whether the address is one of them. */
    boolean holds(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        int whole = length / Byte.SIZE;
        if (!Arrays.equals(mine, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = length % Byte.SIZE;
        return rest == 0 || ((mine[whole] ^ other[whole]) & 0xFF) >> (Byte.SIZE - rest) == 0;
    }

    private static @Nullable InetAddress literal(String text) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
