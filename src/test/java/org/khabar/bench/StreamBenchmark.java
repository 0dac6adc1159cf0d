package org.khabar.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.khabar.delivery.stream.Subscribers;
import org.khabar.editorial.Desk;

/**
 * What 2,000 subscribers who hear of nothing cost one node, and how long it takes until all of them have heard of something. The
 * clients are bare sockets of the same process: what they take is counted too. Belongs to the Maven profile {@code bench}.
 */
@QuarkusTest
class StreamBenchmark {

    private static final int SUBSCRIBERS = 2_000;
    private static final int WARM_UP = 100;
    private static final long MOST = 256L << 20;
    private static final String REQUEST =
            "GET /v1/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";

    @Inject
    Subscribers subscribers;

    private final ByteBuffer buffer = ByteBuffer.allocate(16_384);

    @Test
    void two_thousand_idle_subscribers_take_no_more_than_256_megabytes() throws IOException {
        try (Selector warm = Selector.open()) {
            subscribe(warm, WARM_UP);
            publish("Warm");
            awaitEvent(warm, WARM_UP);
            leave(warm);
        }
        Memory before = Memory.now();
        try (Selector all = Selector.open()) {
            subscribe(all, SUBSCRIBERS);
            Memory idle = Memory.now();
            long begun = System.nanoTime();
            publish("Heard by all");
            awaitEvent(all, SUBSCRIBERS);
            Duration heard = Duration.ofNanos(System.nanoTime() - begun);
            Memory after = Memory.now();
            System.out.printf("%-28s %12s %12s%n", SUBSCRIBERS + " subscribers", "heap MB", "RSS MB");
            before.print("before");
            idle.print("idle");
            after.print("after one event");
            System.out.printf("one event was written, committed and heard by all in %d ms%n", heard.toMillis());
            leave(all);
            assertTrue(idle.heap - before.heap < MOST, "heap");
            assertTrue(idle.resident - before.resident < MOST, "resident");
        }
    }

    private void subscribe(Selector selector, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", RestAssured.port));
            channel.write(ByteBuffer.wrap(REQUEST.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
        }
        await(selector, count, "retry: ");
    }

    private static void publish(String name) {
        Desk.add("/authors", "{\"names\": {\"en\": \"" + name + "\"}}");
    }

    private void awaitEvent(Selector selector, int count) throws IOException {
        await(selector, count, "event: published");
    }

    /** Until each of so many has read the words. */
    private void await(Selector selector, int count, String words) throws IOException {
        int heard = 0;
        while (heard < count) {
            selector.select();
            for (SelectionKey key : selector.selectedKeys()) {
                buffer.clear();
                ((SocketChannel) key.channel()).read(buffer);
                String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
                heard += text.contains(words) ? 1 : 0;
            }
            selector.selectedKeys().clear();
        }
    }

    private void leave(Selector selector) throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        while (subscribers.size() > 0) {
            Thread.onSpinWait();
        }
    }

    /** What the process takes, in bytes, after what is not needed has been thrown away. */
    private record Memory(long heap, long resident) {

        static Memory now() throws IOException {
            System.gc();
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            long pages =
                    Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ", 3)[1]);
            return new Memory(heap, pages * 4096);
        }

        void print(String when) {
            System.out.printf("%-28s %12.1f %12.1f%n", when, heap / 1048576.0, resident / 1048576.0);
        }
    }
}
