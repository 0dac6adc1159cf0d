package org.khabar.content.media.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The formats that are taken, told apart by the bytes with which each begins. */
enum PictureType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    /** What programs send that do not know what they send. */
    private static final Set<String> UNKNOWING = Set.of("application/octet-stream", "binary/octet-stream");

    /** Names that were never registered and are sent all the same. */
    private static final Map<String, PictureType> NICKNAMES =
            Map.of("image/jpg", JPEG, "image/pjpeg", JPEG, "image/x-png", PNG);

    private static final List<Integer> JPEG_START = List.of(0xFF, 0xD8, 0xFF);
    private static final List<Integer> PNG_START = List.of(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);
    private static final int WEBP_HEAD = 12;

    private final String mediaType;
    private final String extension;

    PictureType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The type of these bytes; empty when it is none that is taken. */
    static Optional<PictureType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** How file names end, without the dot. */
    String extension() {
        return extension;
    }

    /** Whether a client that sends this Content-Type may mean this format. */
    boolean isMeantBy(String contentType) {
        String essence = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return essence.equals(mediaType) || NICKNAMES.get(essence) == this || UNKNOWING.contains(essence);
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case JPEG -> begins(bytes, JPEG_START);
            case PNG -> begins(bytes, PNG_START);
            case WEBP ->
                bytes.length >= WEBP_HEAD
                        && word(bytes, 0).equals("RIFF")
                        && word(bytes, 8).equals("WEBP");
        };
    }

    private static boolean begins(byte[] bytes, List<Integer> start) {
        if (bytes.length < start.size()) {
            return false;
        }
        for (int i = 0; i < start.size(); i++) {
            if ((bytes[i] & 0xFF) != start.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The four letters at the place. */
    private static String word(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
