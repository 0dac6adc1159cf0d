package org.khabar.kit.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a link in the text may lead. */
final class Href {

    private Href() {}

    /** The address without what browsers ignore in it, or null when it leads nowhere allowed. */
    static @Nullable String allowed(String href) {
        String address = visible(href);
        String lower = address.toLowerCase(Locale.ROOT);
        boolean web = lower.matches("https?://[^/\\\\?#].*");
        boolean mail = lower.startsWith("mailto:") && lower.length() > "mailto:".length();
        return web || mail || isRootRelative(address) ? address : null;
    }

    /** A path of this site: //host and /\host would be another one's. */
    private static boolean isRootRelative(String address) {
        return address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
    }

    private static String visible(String href) {
        StringBuilder out = new StringBuilder(href.length());
        href.strip().codePoints().forEach(c -> {
            int kept = Clean.character(c);
            if (c == '\t' || c == '\n' || c == '\r' || kept < 0 || kept == '\n') {
                return;
            }
            if (kept == ' ') {
                out.append("%20");
            } else {
                out.appendCodePoint(kept);
            }
        });
        return out.toString();
    }
}
