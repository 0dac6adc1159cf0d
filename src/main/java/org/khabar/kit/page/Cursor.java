package org.khabar.kit.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/**
 * A position in a sorted list, opaque to clients: the sort key of the last row that was sent, sealed with the list's
 * fingerprint, so that a cursor that was damaged or belongs to another list is noticed rather than followed. The seal
 * is a checksum, not a secret: a cursor holds nothing but what its page has shown, and forging one gains nothing.
 */
public final class Cursor {

    private static final int SEAL_BYTES = 8;
    private static final int LONGEST = 2048;

    private Cursor() {}

    /**
     * Writes a position down.
     *
     * @param fingerprint the list's sort and filters in a canonical form
     * @param values the sort key of the last row, in the order of the sort
     */
    public static String encode(String fingerprint, List<String> values) {
        byte[] payload = write(values);
        byte[] sealed = Arrays.copyOf(seal(fingerprint, payload), SEAL_BYTES + payload.length);
        System.arraycopy(payload, 0, sealed, SEAL_BYTES, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * Reads a position back.
     *
     * @return the values that were encoded
     * @throws ProblemException when the text is malformed, was tampered with, or was made with another fingerprint
     */
    public static List<String> decode(String text, String fingerprint) {
        return decode("cursor", text, fingerprint);
    }

    /** The same for a position that is sent in a parameter of another name. */
    public static List<String> decode(String parameter, String text, String fingerprint) {
        byte[] sealed = bytes(parameter, text);
        byte[] payload = Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
        byte[] seal = Arrays.copyOf(sealed, SEAL_BYTES);
        if (!MessageDigest.isEqual(seal, seal(fingerprint, payload))) {
            throw invalid(parameter);
        }
        return read(parameter, payload);
    }

    private static byte[] bytes(String parameter, String text) {
        if (text.length() > LONGEST) {
            throw invalid(parameter);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean canonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(text);
            if (bytes.length > SEAL_BYTES && canonical) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid(parameter);
        }
        throw invalid(parameter);
    }

    private static byte[] write(List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(values.size());
            for (String value : values) {
                out.writeUTF(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a sort key cannot be written as a cursor", e);
        }
        return bytes.toByteArray();
    }

    private static List<String> read(String parameter, byte[] payload) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            int size = in.readUnsignedByte();
            List<String> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(in.readUTF());
            }
            return List.copyOf(values);
        } catch (IOException e) {
            throw invalid(parameter);
        }
    }

    private static byte[] seal(String fingerprint, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(fingerprint.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(payload), SEAL_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static ProblemException invalid(String parameter) {
        return ProblemException.invalid(
                ProblemType.INVALID_CURSOR,
                List.of(Violation.query(
                        parameter, "is damaged, or belongs to a list with another sort or other filters")));
    }
}
