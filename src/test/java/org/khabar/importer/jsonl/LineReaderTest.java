package org.khabar.importer.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void lines_are_cut_at_newlines_and_know_where_they_lie() {
        String file = "{}\r\n\nखबर\nlast";
        List<RawLine> lines = lines(file.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("{}\r", "", "खबर", "last"), texts(lines));
        assertEquals(List.of(1, 2, 3, 4), lines.stream().map(RawLine::number).toList());
        assertEquals(
                List.of(0L, 4L, 5L, 15L), lines.stream().map(RawLine::offset).toList());
        assertEquals(
                List.of(false, true, false, false),
                lines.stream().map(RawLine::isBlank).toList());
    }

    @Test
    void a_newline_at_the_end_begins_no_further_line() {
        assertEquals(List.of("a", "b"), texts(lines("a\nb\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of(), lines(new byte[0]));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        RawLine line = lines("\uFEFF{}\n".getBytes(StandardCharsets.UTF_8)).getFirst();
        assertEquals("{}", text(line));
        assertEquals(3, line.offset());
        assertEquals(List.of("a", "\uFEFFb"), texts(lines("a\n\uFEFFb".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_line_may_be_as_long_as_allowed_and_no_longer() {
        byte[] file = new byte[LineReader.MAX_LENGTH * 2 + 4];
        Arrays.fill(file, (byte) 'x');
        file[LineReader.MAX_LENGTH] = '\n';
        file[file.length - 2] = '\n';
        List<RawLine> lines = lines(file);
        assertEquals(LineReader.MAX_LENGTH, text(lines.getFirst()).length());
        assertNull(lines.get(1).bytes());
        assertEquals("x", text(lines.get(2)));
        assertEquals(file.length - 1, lines.get(2).offset());
    }

    @Test
    void buffers_end_wherever_they_like() {
        String file = "0123456789".repeat(10_000) + "\n" + "x".repeat(65_535) + "\n\ny";
        List<RawLine> lines = lines(file.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(100_000, 65_535, 0, 1),
                lines.stream().map(l -> text(l).length()).toList());
        assertTrue(lines.get(2).isBlank());
    }

    private static List<RawLine> lines(byte[] file) {
        try {
            LineReader reader = new LineReader(new ByteArrayInputStream(file));
            List<RawLine> lines = new ArrayList<>();
            for (RawLine line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(List<RawLine> lines) {
        return lines.stream().map(LineReaderTest::text).toList();
    }

    private static String text(RawLine line) {
        return new String(java.util.Objects.requireNonNull(line.bytes()), StandardCharsets.UTF_8);
    }
}
