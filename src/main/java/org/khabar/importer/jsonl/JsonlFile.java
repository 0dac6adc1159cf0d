package org.khabar.importer.jsonl;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khabar.intake.json.NotJsonException;

/** A file of import lines, read once from beginning to end and then line by line where each lies. */
final class JsonlFile implements Closeable {

    private final Path path;
    private final FileChannel channel;

    private JsonlFile(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path);
    }

    static JsonlFile open(Path path) throws IOException {
        return new JsonlFile(path);
    }

    /** Is given a line; may fail as reading does. */
    interface Visitor {
        void visit(RawLine line) throws IOException;
    }

    /** Shows every line that is not blank, in order. */
    void forEach(Visitor visitor) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            LineReader reader = new LineReader(in);
            for (RawLine line = reader.next(); line != null; line = reader.next()) {
                if (!line.isBlank()) {
                    visitor.visit(line);
                }
            }
        }
    }

    /** The text of a line that was seen before. */
    String text(Line line) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(line.length());
        int count = 0;
        while (count >= 0 && bytes.hasRemaining()) {
            count = channel.read(bytes, line.offset() + bytes.position());
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    /** The bytes as text. */
    static String text(byte[] utf8) throws NotJsonException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw NotJsonException.notUtf8();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
