package org.khabar.kit.http.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers to bytes that no HTTP client would send.
 *
 * @param headers by lower-case name; of a repeated one the values are joined by commas
 */
public record RawHttp(int status, Map<String, String> headers, String body) {

    private static final int PATIENCE_MILLIS = 10_000;

    /** Sends the request as it is, in ISO 8859-1, and reads until the server closes; the request must ask for that. */
    public static RawHttp exchange(int port, String request) throws IOException {
        return exchange(null, port, request);
    }

    /** The same from another address of this machine, such as 127.0.0.9. */
    public static RawHttp exchangeFrom(String address, int port, String method, String target, String... fields)
            throws IOException {
        return exchange(InetAddress.getByName(address), port, text(method, target, fields));
    }

    private static RawHttp exchange(@Nullable InetAddress from, int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("localhost"), port, from, 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (SocketException closedWhileSending) {
                return parse(readAll(socket.getInputStream()));
            }
            return parse(readAll(socket.getInputStream()));
        }
    }

    /** A request of a method and a target as any client would send it. */
    public static RawHttp exchange(int port, String method, String target, String... fields) throws IOException {
        return exchange(port, text(method, target, fields));
    }

    private static String text(String method, String target, String... fields) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String field : fields) {
            request.append(field).append("\r\n");
        }
        return request.append("Connection: close\r\n\r\n").toString();
    }

    private static byte[] readAll(InputStream answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try {
            for (int read = answer.read(some); read >= 0; read = answer.read(some)) {
                bytes.write(some, 0, read);
            }
        } catch (SocketException reset) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

    private static RawHttp parse(byte[] answer) {
        String text = new String(answer, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
            headers.merge(name, lines[i].substring(colon + 1).strip(), (some, more) -> some + ", " + more);
        }
        return new RawHttp(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, text.substring(end + 4));
    }
}
