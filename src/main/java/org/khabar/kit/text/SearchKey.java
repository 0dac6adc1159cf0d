package org.khabar.kit.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Names as keys for "begins with" in a database: four hexadecimal digits for each UTF-16 unit of the fold, so that the
 * key of a typed beginning is a prefix of the key of the name, whatever the collation.
 */
public final class SearchKey {

    /** The longest key in characters: what a column needs. It holds 50 characters of the fold. */
    public static final int MAX_LENGTH = 200;

    private static final int MAX_UNITS = MAX_LENGTH / 4;

    private SearchKey() {}

    /** The key of a name or of the beginning of one; empty when it has no letter or digit. */
    public static String of(String name) {
        return hex(Fold.of(name));
    }

    /** One key for each place where a word of the name begins, in order, so that a surname finds the whole name. */
    public static List<String> suffixes(String name) {
        String fold = Fold.of(name);
        List<String> keys = new ArrayList<>();
        for (int at = 0; at < fold.length(); at = afterSpace(fold, at)) {
            keys.add(hex(fold.substring(at)));
        }
        return keys;
    }

    private static int afterSpace(String fold, int from) {
        int space = fold.indexOf(' ', from);
        return space < 0 ? fold.length() : space + 1;
    }

    private static String hex(String fold) {
        String head = fold.substring(0, Math.min(MAX_UNITS, fold.length()));
        return HexFormat.of().formatHex(head.getBytes(StandardCharsets.UTF_16BE));
    }
}
