package org.khabar.content.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Files as cameras, programs and attackers make them, built here byte by byte where no writer would. */
public final class Samples {

    /** What must not be found in anything that is stored. */
    public static final String SECRET = "28.6139N-77.2090E";

    private static final int TAG_ORIENTATION = 274;
    private static final int TAG_ARTIST = 315;
    private static final int TAG_GPS = 0x8825;

    private Samples() {}

    /** Four quarters: red, green below it blue, white. Which way up it is can be seen. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width - width / 2, height - height / 2);
        }
        graphics.dispose();
        return image;
    }

    /** The left half red, the right half nothing, so that what is behind it shows. */
    public static BufferedImage halfTransparent(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width / 2; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return file(quarters(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return file(quarters(width, height), "png");
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] progressiveJpeg(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(quarters(width, height), null, null), param);
        }
        return bytes.toByteArray();
    }

    /** The same with Exif of an orientation and a place, with XMP and a comment: as a telephone's camera writes it. */
    public static byte[] fromCamera(byte[] jpeg, int orientation) {
        byte[] exif = join(ascii("Exif\0\0"), tiff(orientation, ByteOrder.BIG_ENDIAN));
        byte[] xmp = ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf>" + SECRET + "</rdf></x:xmpmeta>");
        return join(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, exif),
                segment(0xE1, xmp),
                segment(0xFE, ascii(SECRET)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] segment(int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
        segment.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return segment.put(content).array();
    }

    /** A TIFF directory with an orientation, an artist's name and a directory of GPS data. */
    static byte[] tiff(int orientation, ByteOrder order) {
        byte[] text = ascii(SECRET + "\0");
        int directory = 8;
        int gps = directory + 2 + 3 * 12 + 4;
        int data = gps + 2 + 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(data + text.length).order(order);
        tiff.put(ascii(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"))
                .putShort((short) 42)
                .putInt(directory);
        tiff.putShort((short) 3);
        entry(tiff, TAG_ORIENTATION, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, TAG_ARTIST, 2, text.length).putInt(data);
        entry(tiff, TAG_GPS, 4, 1).putInt(gps);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        entry(tiff, 0x1D, 2, text.length).putInt(data);
        tiff.putInt(0);
        return tiff.put(text).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** The same with a chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        int headerEnd = 8 + 8 + 13 + 4;
        return join(
                Arrays.copyOf(png, headerEnd), chunk(type, content), Arrays.copyOfRange(png, headerEnd, png.length));
    }

    /** A PNG file that claims a size, and has this for its picture. */
    static byte[] pngOf(int width, int height, byte[] inflated) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", deflated(inflated)),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(ascii(type));
        checksum.update(content);
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
        return chunk.put(ascii(type))
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            bytes.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return bytes.toByteArray();
    }

    /** A WebP file of chunks. */
    static byte[] webp(byte[]... chunks) {
        byte[] content = join(ascii("WEBP"), join(chunks));
        return join(riffHead("RIFF", content.length), content);
    }

    static byte[] riff(String type, byte[] content) {
        return join(riffHead(type, content.length), content, new byte[content.length & 1]);
    }

    private static byte[] riffHead(String type, int length) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        return head.put(ascii(type)).putInt(length).array();
    }

    /** The extended header: flags and the size of the canvas. */
    static byte[] canvas(int flags, int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(flags).putInt(width - 1).position(7);
        head.putInt(height - 1);
        return riff("VP8X", Arrays.copyOf(head.array(), 10));
    }

    /** A lossless picture (RFC 9649 section 3): the left half red, the right half blue, or nothing. */
    static byte[] lossless(int width, int height, boolean transparent) {
        BitsOfWebp bits = new BitsOfWebp();
        bits.put(0x2F, 8)
                .put(width - 1, 14)
                .put(height - 1, 14)
                .put(transparent ? 1 : 0, 1)
                .put(0, 3);
        // No transform, no colour cache, no groups of codes; then codes for green, red, blue, alpha and distance.
        bits.put(0, 3).oneSymbol(0).twoSymbols(0, 255).twoSymbols(0, 255);
        bits = transparent ? bits.twoSymbols(0, 255) : bits.oneSymbol(255);
        bits.oneSymbol(0);
        for (int pixel = 0; pixel < width * height; pixel++) {
            boolean left = pixel % width < width / 2;
            bits.put(left ? 1 : 0, 1).put(left ? 0 : 1, 1);
            if (transparent) {
                bits.put(left ? 1 : 0, 1);
            }
        }
        return riff("VP8L", bits.bytes());
    }

    /** How a lossy picture of that size begins (RFC 6386 section 9.1). */
    static byte[] lossyHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        header.put(new byte[] {0x10, 0, 0, (byte) 0x9D, 0x01, 0x2A});
        return header.putShort((short) width).putShort((short) height).array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bits from the lowest upwards, as lossless WebP counts them. */
    private static final class BitsOfWebp {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int open;
        private int count;

        BitsOfWebp put(int value, int length) {
            for (int i = 0; i < length; i++) {
                open |= (value >> i & 1) << count++;
                if (count == Byte.SIZE) {
                    bytes.write(open);
                    open = 0;
                    count = 0;
                }
            }
            return this;
        }

        /** A code of no bits at all. */
        BitsOfWebp oneSymbol(int symbol) {
            return put(1, 1).put(0, 1).put(1, 1).put(symbol, 8);
        }

        /** A code of one bit: 0 is the first symbol. */
        BitsOfWebp twoSymbols(int first, int second) {
            return put(1, 1).put(1, 1).put(1, 1).put(first, 8).put(second, 8);
        }

        byte[] bytes() {
            return put(0, Byte.SIZE - 1).bytes.toByteArray();
        }
    }
}
