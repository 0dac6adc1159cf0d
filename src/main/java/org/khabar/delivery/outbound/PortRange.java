package org.khabar.delivery.outbound;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ports from the first to the last, both included. */
record PortRange(int first, int last) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    /** Reads {@code 443} or {@code 1024-65535}. Throws IllegalArgumentException for anything else. */
    static PortRange of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(text + " is neither a port nor a range of ports");
        }
        int first = Integer.parseInt(form.group(1));
        return new PortRange(first, form.group(2) == null ? first : Integer.parseInt(form.group(2)));
    }

    boolean holds(int port) {
        return port >= first && port <= last;
    }
}
