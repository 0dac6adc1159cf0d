package org.khabar.kit.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes the allowed inline markup. Text gathers until a tag has to be written, and a tag waits for its text, so that
 * empty elements vanish and a text that is written twice is cut into the same pieces.
 */
final class MarkupWriter extends MarkupText {

    private static final Map<String, String> TAGS =
            Map.of("b", "b", "strong", "b", "i", "i", "em", "i", "u", "u", "sub", "sub", "sup", "sup");

    /** Composes with the '>' before it under NFC, which would break the tag. */
    private static final int SLASH_OVERLAY = 0x0338;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder gathered = new StringBuilder();
    private final Deque<Tag> waiting = new ArrayDeque<>();
    private final Deque<Tag> opened = new ArrayDeque<>();
    private boolean afterSpace = true;

    @Override
    void text(String content) {
        content.codePoints().forEach(this::character);
    }

    private void character(int c) {
        int kept = Clean.character(c);
        if (kept == ' ' || kept == '\n') {
            space();
        } else if (kept >= 0 && (kept != SLASH_OVERLAY || followsLetter())) {
            writeWaiting();
            gathered.appendCodePoint(kept);
            afterSpace = false;
        }
    }

    /** After a mark it is no better: composing may put it before that mark, and so first. */
    private boolean followsLetter() {
        return waiting.isEmpty() && !gathered.isEmpty() && !isMark(gathered.codePointBefore(gathered.length()));
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private void space() {
        if (!afterSpace) {
            writeWaiting();
            gathered.append(' ');
            afterSpace = true;
        }
    }

    @Override
    void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak();
        } else if (separates(element)) {
            space();
        } else {
            Tag tag = tag(element);
            if (tag != null) {
                waiting.addLast(tag);
            }
        }
    }

    private void lineBreak() {
        writeWaiting();
        writeGathered();
        out.append("<br>");
        afterSpace = true;
    }

    private static @Nullable Tag tag(Element element) {
        if (element.normalName().equals("a")) {
            String href = Href.allowed(element.attr("href"));
            return href == null ? null : new Tag(element, "a", " href=\"" + escaped(href, true) + '"');
        }
        String name = TAGS.get(element.normalName());
        return name == null ? null : new Tag(element, name, "");
    }

    @Override
    void close(Element element) {
        if (!waiting.isEmpty() && waiting.getLast().element.equals(element)) {
            waiting.removeLast();
        } else if (!opened.isEmpty() && opened.getLast().element.equals(element)) {
            writeGathered();
            out.append("</").append(opened.removeLast().name).append('>');
        } else if (separates(element) && !element.normalName().equals("br")) {
            space();
        }
    }

    private void writeWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        writeGathered();
        for (Tag tag : waiting) {
            out.append('<').append(tag.name).append(tag.attributes).append('>');
            opened.addLast(tag);
        }
        waiting.clear();
    }

    private void writeGathered() {
        out.append(escaped(Clean.spelling(gathered.toString()), false));
        gathered.setLength(0);
    }

    private static String escaped(String text, boolean inAttribute) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return inAttribute ? escaped.replace("\"", "&quot;") : escaped;
    }

    String written() {
        writeGathered();
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }

    private record Tag(Element element, String name, String attributes) {}
}
