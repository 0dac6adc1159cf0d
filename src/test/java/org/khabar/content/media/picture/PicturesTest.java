package org.khabar.content.media.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of uploads that are what they should be. */
class PicturesTest {

    private static final int RED = Color.RED.getRGB();
    private static final int GREEN = Color.GREEN.getRGB();
    private static final int BLUE = Color.BLUE.getRGB();
    private static final int WHITE = Color.WHITE.getRGB();

    private final Shop shop;

    PicturesTest(@TempDir Path folder) {
        this.shop = new Shop(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "3000, 320.jpg 640.jpg 960.jpg 1200.jpg 1920.jpg",
        "1920, 320.jpg 640.jpg 960.jpg 1200.jpg 1920.jpg",
        "1000, 320.jpg 640.jpg 960.jpg 1000.jpg",
        "320, 320.jpg",
        "60, 60.jpg"
    })
    void a_picture_is_made_in_every_width_up_to_its_own(int width, String renditions) throws IOException {
        Picture picture = shop.write(Samples.jpeg(width, width / 2));
        assertEquals(new Picture.Size(width + ".jpg", width, width / 2, "image/jpeg"), picture.original());
        assertEquals(renditions, names(picture.renditions()));
        for (Picture.Size size : picture.renditions()) {
            BufferedImage seen = shop.seen(size);
            assertEquals(size.width() + "x" + size.width() / 2, seen.getWidth() + "x" + seen.getHeight());
            assertQuarters(seen, RED, GREEN, BLUE, WHITE);
        }
    }

    @Test
    void a_png_keeps_its_original_and_is_shown_as_jpeg() throws IOException {
        Picture picture = shop.write(Samples.png(700, 100));
        assertEquals("700.png", picture.original().file());
        assertEquals("320.jpg 640.jpg 700.jpg", names(picture.renditions()));
        assertEquals(RED, shop.seen(picture.original()).getRGB(10, 10));
    }

    @Test
    void what_shows_through_goes_on_showing_through_in_every_size() throws IOException {
        Picture picture = shop.write(Samples.file(Samples.halfTransparent(700, 100), "png"));
        assertEquals("320.png 640.png 700.png", names(picture.renditions()));
        for (Picture.Size size : picture.renditions()) {
            assertEquals(RED, shop.seen(size).getRGB(10, 10));
            assertEquals(0, shop.seen(size).getRGB(size.width() - 10, 10) >>> 24);
        }
    }

    @Test
    void a_channel_for_transparency_without_any_is_left_out() throws IOException {
        BufferedImage opaque = new BufferedImage(400, 100, BufferedImage.TYPE_INT_ARGB);
        opaque.createGraphics().drawImage(Samples.quarters(400, 100), 0, 0, null);
        assertEquals(
                "320.jpg 400.jpg", names(shop.write(Samples.file(opaque, "png")).renditions()));
    }

    @Test
    void a_webp_becomes_jpeg_or_where_something_shows_through_png() throws IOException {
        Picture opaque = shop.write(Samples.webp(Samples.lossless(400, 100, false)));
        assertEquals("320.jpg 400.jpg", names(opaque.renditions()));
        assertColour(RED, shop.seen(opaque.original()).getRGB(10, 10));
        assertColour(BLUE, shop.seen(opaque.original()).getRGB(390, 10));
        Picture transparent = shop.write(Samples.webp(Samples.lossless(400, 100, true)));
        assertEquals("320.png 400.png", names(transparent.renditions()));
        assertEquals(0, shop.seen(transparent.original()).getRGB(390, 10) >>> 24);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photograph_is_turned_as_its_camera_was_held(int orientation) throws IOException {
        Picture picture =
                shop.write(Samples.fromCamera(turnedAway(Samples.quarters(800, 400), orientation), orientation));
        assertEquals(
                "800 x 400",
                picture.original().width() + " x " + picture.original().height());
        for (Picture.Size size : picture.renditions()) {
            assertQuarters(shop.seen(size), RED, GREEN, BLUE, WHITE);
        }
    }

    @Test
    void png_and_webp_are_turned_too() throws IOException {
        byte[] tiff = Samples.tiff(6, ByteOrder.LITTLE_ENDIAN);
        Picture png = shop.write(Samples.withChunk(Samples.png(200, 100), "eXIf", tiff));
        assertEquals(
                "100 x 200", png.original().width() + " x " + png.original().height());
        Picture webp = shop.write(Samples.webp(
                Samples.canvas(0x08, 200, 100), Samples.lossless(200, 100, false), Samples.riff("EXIF", tiff)));
        assertEquals(
                "100 x 200", webp.original().width() + " x " + webp.original().height());
        assertColour(RED, shop.seen(webp.original()).getRGB(50, 20));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65535})
    void an_orientation_that_is_none_changes_nothing(int orientation) throws IOException {
        Picture picture = shop.write(Samples.fromCamera(Samples.jpeg(200, 100), orientation));
        assertEquals(200, picture.original().width());
    }

    @Test
    void nothing_that_a_file_carried_besides_its_picture_is_kept() throws IOException {
        byte[] tiff = Samples.tiff(1, ByteOrder.BIG_ENDIAN);
        byte[] text = Samples.ascii("Comment\0" + Samples.SECRET);
        byte[] hidden = Samples.join(Samples.ascii("Comment\0\0"), Samples.deflated(Samples.ascii(Samples.SECRET)));
        byte[] png = Samples.withChunk(Samples.withChunk(Samples.png(400, 100), "tEXt", text), "zTXt", hidden);
        for (byte[] file : List.of(
                Samples.fromCamera(Samples.jpeg(400, 100), 1),
                Samples.withChunk(png, "eXIf", tiff),
                Samples.webp(
                        Samples.canvas(0x0C, 400, 100),
                        Samples.lossless(400, 100, false),
                        Samples.riff("EXIF", tiff),
                        Samples.riff("XMP ", text)))) {
            byte[] asPageAndArchive =
                    Samples.join(file, Samples.ascii("<script>" + Samples.SECRET + "</script>PK\3\4"));
            shop.write(asPageAndArchive);
            assertEquals(List.of(), carrying(Samples.SECRET, "Exif", "xmp", "<script", "PK\3\4", "zTXt", "tEXt"));
        }
    }

    @Test
    void print_colours_are_turned_into_those_of_screens() throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, 400, 100, 4, null);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 100; y++) {
                raster.setPixel(x, y, new int[] {0, 255, 255, 255});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] file = bytes.toByteArray();
        byte[] adobe = Samples.segment(0xEE, Samples.ascii("Adobe\0\144\0\0\0\0\0"));
        Picture picture =
                shop.write(Samples.join(Arrays.copyOf(file, 2), adobe, Arrays.copyOfRange(file, 2, file.length)));
        int seen = shop.seen(picture.original()).getRGB(10, 10);
        // Adobe's files hold how much is left white: all of cyan's ink is used here and none of the others.
        assertTrue((seen >> 16 & 0xFF) < 60 && (seen & 0xFF) > 180, Integer.toHexString(seen));
    }

    @Test
    void grey_stays_as_bright_as_it_was() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage grey = new BufferedImage(400, 100, type);
            int[] middle = {type == BufferedImage.TYPE_BYTE_GRAY ? 128 : 128 * 257};
            for (int x = 0; x < 400; x++) {
                for (int y = 0; y < 100; y++) {
                    grey.getRaster().setPixel(x, y, middle);
                }
            }
            Picture picture = shop.write(Samples.file(grey, "png"));
            assertColour(
                    new Color(128, 128, 128).getRGB(),
                    shop.seen(picture.renditions().getFirst()).getRGB(9, 9));
        }
    }

    @Test
    void a_progressive_photograph_is_taken() throws IOException {
        assertEquals(
                "320.jpg 400.jpg",
                names(shop.write(Samples.progressiveJpeg(400, 100)).renditions()));
    }

    /** The file's first line: what a camera held in that way stores of an upright scene. */
    private static byte[] turnedAway(BufferedImage upright, int orientation) {
        boolean swapped = orientation >= 5;
        int width = swapped ? upright.getHeight() : upright.getWidth();
        int height = swapped ? upright.getWidth() : upright.getHeight();
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int x = 0; x < upright.getWidth(); x++) {
            for (int y = 0; y < upright.getHeight(); y++) {
                int fromRight = upright.getWidth() - 1 - x;
                int fromBottom = upright.getHeight() - 1 - y;
                int[] place = switch (orientation) {
                    case 1 -> new int[] {x, y};
                    case 2 -> new int[] {fromRight, y};
                    case 3 -> new int[] {fromRight, fromBottom};
                    case 4 -> new int[] {x, fromBottom};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {y, fromRight};
                    case 7 -> new int[] {fromBottom, fromRight};
                    default -> new int[] {fromBottom, x};
                };
                stored.setRGB(place[0], place[1], upright.getRGB(x, y));
            }
        }
        return Samples.file(stored, "jpeg");
    }

    private List<String> carrying(String... words) throws IOException {
        try (Stream<Path> files = Files.list(shop.folder())) {
            return files.filter(file ->
                            Arrays.stream(words).anyMatch(word -> read(file).contains(word)))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertQuarters(BufferedImage seen, int... colours) {
        int right = seen.getWidth() - 1 - seen.getWidth() / 4;
        int below = seen.getHeight() - 1 - seen.getHeight() / 4;
        assertColour(colours[0], seen.getRGB(seen.getWidth() / 4, seen.getHeight() / 4));
        assertColour(colours[1], seen.getRGB(right, seen.getHeight() / 4));
        assertColour(colours[2], seen.getRGB(seen.getWidth() / 4, below));
        assertColour(colours[3], seen.getRGB(right, below));
    }

    private static void assertColour(int expected, int actual) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int distance = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
            assertTrue(distance <= 8, () -> Integer.toHexString(expected) + " is " + Integer.toHexString(actual));
        }
        assertFalse((actual >>> 24) < 255);
    }

    private static String names(List<Picture.Size> sizes) {
        return String.join(" ", sizes.stream().map(Picture.Size::file).toList());
    }
}
