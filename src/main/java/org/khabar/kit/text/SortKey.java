package org.khabar.kit.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The order in which readers expect names, as text that every database sorts alike: hexadecimal digits only, so that no
 * collation has an opinion. Names sort by their fold (ज़मीन beside जमीन, before जम्मू), those in Devanagari before all
 * others, ties by the spelling.
 */
public final class SortKey {

    /** The longest key in characters: what a column needs. */
    public static final int MAX_LENGTH = 400;

    private static final int FOLD_UNITS = 60;
    private static final String END_OF_FOLD = "0000";

    private SortKey() {}

    /** The key of a name: 1 to {@value #MAX_LENGTH} of 0-9a-f. Names alike in their first 60 folded characters may tie. */
    public static String of(String name) {
        String fold = Fold.of(name);
        String group = !fold.isEmpty() && Devanagari.inBlock(fold.charAt(0)) ? "0" : "1";
        String key = group + hex(fold.substring(0, Math.min(FOLD_UNITS, fold.length()))) + END_OF_FOLD;
        String tie = hex(Clean.line(name));
        return key + tie.substring(0, Math.min(tie.length(), MAX_LENGTH - key.length()));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
