package org.khabar.feed.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XML 1.0 document that is well-formed whatever the texts are: markup is escaped, and characters that XML does
 * not have are left out (section 2.2). Elements are named with their prefixes, which the outermost one declares.
 */
public final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    public XmlText() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element. */
    public XmlText open(String name) {
        return step(() -> out.writeStartElement(name));
    }

    /** Gives the element that was just begun an attribute, unless its value is null. */
    public XmlText attribute(String name, @Nullable Object value) {
        return value == null ? this : step(() -> out.writeAttribute(name, allowed(value.toString())));
    }

    /** Adds to the content of the innermost element. */
    public XmlText text(String content) {
        return step(() -> out.writeCharacters(allowed(content)));
    }

    /** Ends the innermost element. */
    public XmlText close() {
        return step(out::writeEndElement);
    }

    /** An element that holds a text and nothing else; nothing at all when that is null. */
    public XmlText leaf(String name, @Nullable Object content) {
        return content == null ? this : open(name).text(content.toString()).close();
    }

    /** The document, every element that is still open ended. */
    public String end() {
        step(out::writeEndDocument);
        return text.append('\n').toString();
    }

    private XmlText step(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("this is no XML", e);
        }
    }

    /** What may stand in a document; a half of a character without its other half may not. */
    static String allowed(String content) {
        if (content.codePoints().allMatch(XmlText::isAllowed)) {
            return content;
        }
        StringBuilder kept = new StringBuilder(content.length());
        content.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
