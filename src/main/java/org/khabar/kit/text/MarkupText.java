package org.khabar.kit.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks parsed markup and keeps the text; subclasses keep more. */
class MarkupText implements NodeFilter {

    /** Elements whose content is no text of the article. */
    private static final Set<String> SILENT = Set.of(
            "script", "style", "template", "iframe", "noscript", "object", "embed", "svg", "math", "head", "title");

    private final StringBuilder text = new StringBuilder();

    @Override
    public final FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            text(leaf.getWholeText());
        } else if (node instanceof Element element) {
            if (SILENT.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public final FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    /** Half a surrogate pair is nothing, and must not meet its other half across a tag. */
    void text(String content) {
        content.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).forEach(text::appendCodePoint);
    }

    void open(Element element) {
        if (separates(element)) {
            text.append(' ');
        }
    }

    void close(Element element) {
        if (separates(element)) {
            text.append(' ');
        }
    }

    static boolean separates(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    String text() {
        return text.toString();
    }
}
