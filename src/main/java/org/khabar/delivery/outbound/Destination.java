package org.khabar.delivery.outbound;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a request goes.
 *
 * @param address the one that was looked at; no other is connected to
 * @param host by which it is asked for: {@code Host}, and the name that its certificate has to bear
 * @param target path and query
 */
record Destination(InetAddress address, String host, int port, boolean secure, String target) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** The parts of an absolute http or https address. */
    static Destination of(URI to, InetAddress address) {
        String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        String target = to.getRawQuery() == null ? path : path + "?" + to.getRawQuery();
        return new Destination(address, to.getHost(), port(to), isSecure(to), target);
    }

    static boolean isSecure(URI to) {
        return "https".equalsIgnoreCase(to.getScheme());
    }

    static int port(URI to) {
        if (to.getPort() >= 0) {
            return to.getPort();
        }
        return isSecure(to) ? HTTPS : HTTP;
    }
}
