package org.khabar.kit.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags (RFC 9110 section 8.8.3): made of the bytes alone, so that every node and every restart make the same. */
public final class ETags {

    private static final int BYTES = 16;
    private static final Pattern LISTED = Pattern.compile("\\G[\\s,]*(W/)?(\"[!#-~\u0080-\u00ff]*\")\\s*(?=,|$)");

    private ETags() {}

    /** The strong tag of a representation, with its quotes. */
    public static String strong(byte[] representation) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether If-None-Match names the tag: weak comparison, lists, repeated fields and {@code *} (section 13.1.2). */
    public static boolean noneMatchNames(List<String> fields, String tag) {
        return fields.stream().anyMatch(field -> isAny(field) || names(field, tag, true));
    }

    /** Whether If-Match names the tag: strong comparison, so that a weak tag names nothing (section 13.1.1). */
    public static boolean matchNames(List<String> fields, String tag) {
        return fields.stream().anyMatch(field -> isAny(field) || names(field, tag, false));
    }

    private static boolean isAny(String field) {
        return field.strip().equals("*");
    }

    private static boolean names(String field, String tag, boolean weakly) {
        String opaque = opaque(tag);
        if (!weakly && !opaque.equals(tag)) {
            return false;
        }
        Matcher listed = LISTED.matcher(field);
        while (listed.find()) {
            if (listed.group(2).equals(opaque) && (weakly || listed.group(1) == null)) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
