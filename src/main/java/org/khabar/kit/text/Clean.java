package org.khabar.kit.text;

import java.text.Normalizer;

/**
 * Text as Khabar stores it: the editor's spelling in NFC, without the invisible debris of word processors and web pages.
 * Nukta, chandrabindu, ZWJ and ZWNJ are spelling and stay.
 */
public final class Clean {

    private static final int DROPPED = -1;

    private Clean() {}

    /** Clean text of several lines: single spaces, at most one empty line in a row, none at the ends. Idempotent. */
    public static String text(String raw) {
        return spelling(characters(raw, '\n'));
    }

    /** Clean text of one line, such as a headline or a name: newlines become spaces. Idempotent. */
    public static String line(String raw) {
        return spelling(characters(raw, ' '));
    }

    /** NFC, with the signs of Devanagari in their proper order. */
    static String spelling(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String mended = Mending.mend(composed);
        return mended.equals(composed) ? composed : Normalizer.normalize(mended, Normalizer.Form.NFC);
    }

    /** Most text needs nothing of this: it is handed back as it came. */
    private static String characters(String raw, char lineBreak) {
        return isBare(raw) ? raw : swept(raw, lineBreak);
    }

    /** Whether it has only characters that stay, with single spaces between them. */
    private static boolean isBare(String raw) {
        boolean space = true;
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == ' ' ? space : !stays(c)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static boolean stays(char c) {
        return c > ' ' && c < 0x7F || Devanagari.inBlock(c);
    }

    private static String swept(String raw, char lineBreak) {
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n");
        StringBuilder out = new StringBuilder(text.length());
        int breaks = 0;
        boolean space = false;
        for (int at = 0; at < text.length(); ) {
            int original = text.codePointAt(at);
            at += Character.charCount(original);
            int kept = character(original);
            if (kept == '\n') {
                breaks++;
            } else if (kept == ' ') {
                space = true;
            } else if (kept != DROPPED) {
                separate(out, breaks, space, lineBreak);
                out.appendCodePoint(kept);
                breaks = 0;
                space = false;
            }
        }
        return out.toString();
    }

    private static void separate(StringBuilder out, int breaks, boolean space, char lineBreak) {
        if (out.isEmpty()) {
            return;
        }
        if (breaks > 0 && lineBreak == '\n') {
            out.append(breaks > 1 ? "\n\n" : "\n");
        } else if (breaks > 0 || space) {
            out.append(' ');
        }
    }

    /** The character to store for one that was sent: itself, a space, a newline, or a negative number for none. */
    static int character(int c) {
        if (c <= Character.MAX_VALUE && stays((char) c)) {
            return c;
        }
        return switch (c) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t', ' ' -> ' ';
            default -> isDebris(c) ? DROPPED : Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }

    private static boolean isDebris(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.FORMAT && isInvisible(c)
                || (c & 0xFFFE) == 0xFFFE
                || c >= 0xFDD0 && c <= 0xFDEF;
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark, and every mark that sets a direction. */
    private static boolean isInvisible(int c) {
        return c == 0x00AD
                || c == 0x061C
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB;
    }
}
