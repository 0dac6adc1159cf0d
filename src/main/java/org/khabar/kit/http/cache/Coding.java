package org.khabar.kit.http.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Content codings (RFC 9110 section 8.4.1), the best first. */
enum Coding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    /** Below this a coding saves nothing. */
    private static final int SHORTEST = 256;

    /** As good as gzip's best at the time that gzip's usual takes. */
    private static final int BROTLI_QUALITY = 5;

    private final String word;

    Coding(String word) {
        this.word = word;
    }

    /** As it stands in header fields. */
    String word() {
        return word;
    }

    /** The body in every coding that makes it shorter, as it is among them. */
    static Map<Coding, Buffer> all(byte[] body) {
        Map<Coding, Buffer> bodies = new EnumMap<>(Coding.class);
        bodies.put(IDENTITY, Buffer.buffer(body));
        if (body.length >= SHORTEST) {
            bodies.put(GZIP, Buffer.buffer(gzip(body)));
            if (Brotli4jLoader.isAvailable()) {
                bodies.put(BROTLI, Buffer.buffer(brotli(body)));
            }
        }
        return bodies;
    }

    /** The best of some codings that Accept-Encoding (RFC 9110 section 12.5.3) allows; no field allows identity alone. */
    static Coding accepted(List<String> fields, Map<Coding, ?> offered) {
        Coding best = IDENTITY;
        double bestWeight = 0;
        for (Coding coding : values()) {
            double weight = coding == IDENTITY ? Math.ulp(0.0) : weight(fields, coding.word);
            if (offered.containsKey(coding) && weight > bestWeight) {
                best = coding;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static double weight(List<String> fields, String word) {
        double any = 0;
        for (String field : fields) {
            for (String part : field.split(",", -1)) {
                int end = part.indexOf(';');
                String name = (end < 0 ? part : part.substring(0, end)).strip();
                double weight = end < 0 ? 1 : quality(part.substring(end + 1).strip());
                if (name.equalsIgnoreCase(word)) {
                    return weight;
                }
                any = name.equals("*") ? weight : any;
            }
        }
        return any;
    }

    private static double quality(String parameter) {
        try {
            return parameter.startsWith("q=") || parameter.startsWith("Q=")
                    ? Double.parseDouble(parameter.substring(2).strip())
                    : 1;
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] body) {
        try {
            return Encoder.compress(body, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
