package org.khabar.content.media.file;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How sets and the files in them are named, and where in an address they stand. */
public final class FileSet {

    /** What the path of every file's address begins with. */
    public static final String PATH = "/media/";

    private static final Pattern SET = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FILE = Pattern.compile("[1-9][0-9]{0,5}\\.(jpg|png)");
    private static final Map<String, String> TYPES = Map.of("jpg", "image/jpeg", "png", "image/png");

    private FileSet() {}

    /** The path of a file's address. */
    public static String path(String set, String file) {
        return PATH + set + "/" + file;
    }

    /** The key by which caches are purged of all files of a set. */
    public static String surrogateKey(String set) {
        return "media-file-" + set;
    }

    static boolean isSet(String name) {
        return SET.matcher(name).matches();
    }

    /** The media type of a file with that name; empty when no file of ours is named so. */
    static Optional<String> type(String file) {
        return FILE.matcher(file).matches()
                ? Optional.ofNullable(TYPES.get(file.substring(file.indexOf('.') + 1)))
                : Optional.empty();
    }
}
