package org.khabar.bench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks one server for one thing over and over, on connections that stay open and one request at a time on each. Does as
 * little as possible with the answers, which must all be of one length, so that what is measured is the server.
 */
final class Barrage implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    /** In milliseconds: a server that does not answer ends the contest. */
    private static final int LONGEST_WAIT = 30_000;

    private final List<Socket> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final byte[] request;
    private final int length;

    /** @param acceptEncoding what is said of codings */
    Barrage(int port, String path, String acceptEncoding) throws IOException {
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAccept-Encoding: "
                        + acceptEncoding + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < CONNECTIONS; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(LONGEST_WAIT);
            connections.add(socket);
        }
        length = measure(connections.getFirst());
    }

    /** How many bytes one answer has, its header included. */
    int length() {
        return length;
    }

    private int measure(Socket socket) throws IOException {
        socket.getOutputStream().write(request);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            header.append((char) in.readUnsignedByte());
        }
        String fields = header.toString().toLowerCase(Locale.ROOT);
        if (!fields.startsWith("http/1.1 200 ")) {
            throw new IOException("the server answers " + header);
        }
        int at = fields.indexOf("\r\ncontent-length: ") + "\r\ncontent-length: ".length();
        int body = Integer.parseInt(fields.substring(at, fields.indexOf("\r\n", at)));
        in.readFully(new byte[body]);
        return header.length() + body;
    }

    /** Asks for so long; answers in a second. */
    double perSecond(long milliseconds) {
        long begun = System.nanoTime();
        long end = begun + milliseconds * 1_000_000;
        List<Future<Long>> counts = connections.stream()
                .map(socket -> threads.submit(() -> ask(socket, end)))
                .toList();
        long answers = 0;
        for (Future<Long> count : counts) {
            try {
                answers += count.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return answers * 1e9 / (System.nanoTime() - begun);
    }

    private long ask(Socket socket, long end) {
        byte[] answer = new byte[length];
        long answers = 0;
        try {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            while (System.nanoTime() < end) {
                socket.getOutputStream().write(request);
                in.readFully(answer);
                answers++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (Socket socket : connections) {
            socket.close();
        }
    }
}
