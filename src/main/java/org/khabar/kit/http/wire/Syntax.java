package org.khabar.kit.http.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/**
 * Refuses requests whose address is not a URI. It makes the check that Quarkus would make, see {@link AddressCheckSwitch},
 * and goes further: percent-encoding that is no UTF-8 would otherwise reach the database as replacement characters.
 */
final class Syntax {

    private Syntax() {}

    static void check(HttpServerRequest request) {
        int hosts = request.headers().getAll(HttpHeaderNames.HOST).size();
        if (hosts > 1 || hosts == 0 && request.version() == HttpVersion.HTTP_1_1) {
            throw malformed("A request needs exactly one Host header.");
        }
        checkTarget(request.uri());
        checkSegments(request.path());
    }

    /** Resources would ignore parameters of a segment, the rules for who may use a path would not: two readings of one path. */
    private static void checkSegments(@Nullable String path) {
        if (path != null && path.indexOf(';') >= 0) {
            throw ProblemException.notFound(
                    "Nothing is at this address: no part of a path takes parameters after a semicolon.");
        }
    }

    static void checkTarget(String target) {
        byte[] bytes = new byte[target.length()];
        int length = 0;
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                throw malformed("The address has a character that must be percent-encoded.");
            }
            if (c == '%') {
                bytes[length++] = decoded(target, i);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        checkUtf8(ByteBuffer.wrap(bytes, 0, length));
        checkUri(target);
    }

    private static void checkUri(String target) {
        try {
            URI checked = new URI(target);
            if (checked.getRawPath() == null) {
                throw malformed("The address has no path.");
            }
        } catch (URISyntaxException e) {
            throw malformed("The address has a character that must be percent-encoded.");
        }
    }

    private static byte decoded(String target, int percent) {
        boolean hex = percent + 2 < target.length()
                && HexFormat.isHexDigit(target.charAt(percent + 1))
                && HexFormat.isHexDigit(target.charAt(percent + 2));
        if (!hex) {
            throw malformed("The address has a percent sign that is not followed by two hexadecimal digits.");
        }
        int value = HexFormat.fromHexDigits(target, percent + 1, percent + 3);
        if (value == 0) {
            throw malformed("The address has a NUL character.");
        }
        return (byte) value;
    }

    private static void checkUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
        } catch (CharacterCodingException e) {
            throw malformed("The address is percent-encoded, but not as UTF-8.");
        }
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(ProblemType.MALFORMED_REQUEST, detail);
    }
}
