package org.khabar.content.media.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;

/** What attackers upload, and what got lost on the way. */
class RefusalTest {

    private static final int MANY = 100;

    private final Shop shop;

    RefusalTest(@TempDir Path folder) {
        this.shop = new Shop(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u00FF\u00D8",
                "GIF89a\1\0\1\0\0\0\0",
                "BM\0\0\0\0\0\0\0\0\0\0\0\0",
                "II*\0\0\0\0\0\0\0\0\0",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<!doctype html><script>alert(1)</script>",
                "%PDF-1.7\n",
                "PK\3\4\0\0\0\0\0\0\0\0",
                "RIFF\0\0\0\0AVI LIST",
                "RIFF\0\0\0\0WEB"
            })
    void what_is_no_picture_of_ours_is_of_an_unsupported_type(String file) {
        for (String declared : new String[] {"image/jpeg", "image/png", "image/webp", null}) {
            assertRefused(ProblemType.UNSUPPORTED_MEDIA_TYPE, "", () -> shop.write(Samples.ascii(file), declared));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, false",
        "image/webp, false",
        "text/html, false",
        "image/svg+xml, false",
        "image/jpeg, true",
        "IMAGE/JPEG; charset=binary, true",
        "image/jpg, true",
        "application/octet-stream, true"
    })
    void a_type_that_the_bytes_belie_is_refused(String declared, boolean taken) throws IOException {
        byte[] file = Samples.jpeg(40, 20);
        if (taken) {
            assertEquals("40.jpg", shop.write(file, declared).original().file());
        } else {
            assertRefused(ProblemType.UNPROCESSABLE_CONTENT, "but is image/jpeg", () -> shop.write(file, declared));
        }
    }

    @Test
    void a_bomb_of_pixels_is_refused_by_what_it_announces() {
        byte[] jpeg = Samples.jpeg(16, 16);
        ByteBuffer.wrap(jpeg).putShort(frame(jpeg) + 5, (short) 65_500).putShort(frame(jpeg) + 7, (short) 65_500);
        for (byte[] bomb : List.of(
                Samples.pngOf(60_000, 60_000, new byte[1_000_000]),
                Samples.pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE, new byte[100]),
                jpeg)) {
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertRefused("at most 50 million", bomb));
        }
    }

    @Test
    void a_webp_whose_picture_is_not_as_large_as_its_canvas_is_refused() {
        byte[] picture = Samples.lossless(2, 2, false);
        // The picture's own header claims 16,384 by 16,384: 14 bits of ones, twice.
        ByteBuffer.wrap(picture).putInt(9, 0xFFFFFF0F);
        assertRefused("at most 16 million", Samples.webp(picture));
        assertRefused("is damaged", Samples.webp(Samples.canvas(0, 2, 2), picture));
        assertRefused("is damaged", Samples.webp(picture, picture));
    }

    @Test
    void text_that_grows_when_it_is_unpacked_is_not_unpacked() throws IOException {
        byte[] much = Samples.deflated(new byte[50_000_000]);
        byte[] png = Samples.png(40, 20);
        for (String type : List.of("zTXt", "iCCP")) {
            byte[] file = Samples.withChunk(png, type, Samples.join(Samples.ascii("a\0\0"), much));
            assertEquals("40.png", shop.write(file).original().file());
        }
    }

    @Test
    void a_picture_that_grows_beyond_its_size_is_read_up_to_it() throws IOException {
        byte[] file = Samples.pngOf(10, 10, new byte[50_000_000]);
        assertEquals(10, shop.write(file).original().height());
    }

    @Test
    void a_picture_that_is_less_than_its_size_is_refused() {
        assertRefused("is damaged", Samples.pngOf(5_000, 5_000, new byte[1_000]));
    }

    /** What is behind the end counts as zeros for some decoders: a few bytes would become many pixels. */
    @Test
    void a_large_picture_of_next_to_no_bytes_ends_with_its_file() {
        byte[] lossless = Samples.lossless(2, 2, false);
        ByteBuffer.wrap(lossless).order(ByteOrder.LITTLE_ENDIAN).putInt(9, 3_999 | 3_999 << 14);
        byte[] lossy = Samples.riff("VP8 ", Arrays.copyOf(Samples.lossyHeader(4_000, 4_000), 40));
        for (byte[] file : List.of(Samples.webp(lossless), Samples.webp(lossy))) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertRefused("is damaged", file));
        }
    }

    @Test
    void scans_without_end_are_refused() throws IOException {
        byte[] file = Samples.progressiveJpeg(16, 16);
        int scan = indexOf(file, 0xDA);
        byte[] again = Arrays.copyOfRange(file, scan, file.length - 2);
        byte[][] all = new byte[MANY + 1][];
        Arrays.fill(all, again);
        all[0] = Arrays.copyOf(file, scan);
        assertRefused("scans", Samples.join(Samples.join(all), new byte[] {(byte) 0xFF, (byte) 0xD9}));
    }

    @Test
    void what_moves_is_refused() {
        assertRefused("is animated", Samples.withChunk(Samples.png(40, 20), "acTL", new byte[8]));
        byte[] picture = Samples.lossless(40, 20, false);
        assertRefused("is animated", Samples.webp(Samples.canvas(0x02, 40, 20), picture));
        assertRefused(
                "is animated", Samples.webp(Samples.canvas(0, 40, 20), Samples.riff("ANMF", new byte[16]), picture));
    }

    @Test
    void a_file_that_was_cut_off_is_refused_wherever_it_was_cut() {
        for (byte[] file : List.of(
                Samples.jpeg(40, 20),
                Samples.fromCamera(Samples.jpeg(40, 20), 6),
                Samples.png(40, 20),
                Samples.webp(Samples.lossless(40, 20, false)))) {
            // A missing checksum of the end mark alone is nothing that anyone would miss.
            for (int length = 12; length < file.length - 4; length += 7) {
                byte[] part = Arrays.copyOf(file, length);
                assertRefused("is damaged", part);
            }
        }
    }

    /** Whatever a decoder makes of broken bytes: a picture or a refusal, and never a failure of ours. */
    @Test
    void broken_bytes_are_refused_or_taken() throws IOException {
        Random chance = new Random(20240604);
        for (byte[] file : List.of(
                Samples.jpeg(40, 20),
                Samples.fromCamera(Samples.jpeg(40, 20), 6),
                Samples.progressiveJpeg(40, 20),
                Samples.file(Samples.halfTransparent(40, 20), "png"),
                Samples.webp(Samples.canvas(0x10, 40, 20), Samples.lossless(40, 20, true)))) {
            for (int i = 0; i < MANY; i++) {
                byte[] broken = file.clone();
                for (int j = 0; j <= i % 4; j++) {
                    broken[12 + chance.nextInt(file.length - 12)] = (byte) chance.nextInt();
                }
                tryAll(broken);
            }
        }
    }

    private void tryAll(byte[] broken) throws IOException {
        try {
            assertTrue(shop.write(broken).original().width() > 0);
        } catch (ProblemException refused) {
            assertEquals(ProblemType.UNPROCESSABLE_CONTENT, refused.type());
        }
    }

    private void assertRefused(String message, byte[] file) {
        assertRefused(ProblemType.UNPROCESSABLE_CONTENT, message, () -> shop.write(file));
    }

    private static void assertRefused(ProblemType type, String message, Writing writing) {
        ProblemException refused = assertThrows(ProblemException.class, writing::run);
        assertEquals(type, refused.type(), refused.detail());
        assertTrue(refused.detail().contains(message), refused.detail());
        assertEquals("/file", refused.violations().getFirst().name());
    }

    /** Something that writes a file or refuses to. */
    private interface Writing {

        Object run() throws IOException;
    }

    /** Where the frame header begins. */
    private static int frame(byte[] jpeg) {
        return indexOf(jpeg, 0xC0);
    }

    private static int indexOf(byte[] jpeg, int marker) {
        for (int i = 0; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new AssertionError("no such marker");
    }
}
