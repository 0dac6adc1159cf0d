package org.khabar.kit.text;

import org.jsoup.Jsoup;
import org.jsoup.select.NodeTraversor;

/**
 * The inline markup that text blocks may hold: {@code b i u a sub sup br}, and {@code href} of {@code a}. What was sent is
 * parsed as a browser would and written anew, so that nothing but these can come out.
 */
public final class InlineMarkup {

    private InlineMarkup() {}

    /**
     * The text with allowed markup only, on one line, well-formed, with the entities that XML needs and no others. Other
     * elements leave their text, blocks a space as well; scripts and styles leave nothing. {@code strong} and {@code em}
     * become {@code b} and {@code i}. Links lead to http, https, mailto or a path of this site. Idempotent.
     */
    public static String sanitise(String html) {
        if (isPlain(html)) {
            return Clean.line(html);
        }
        MarkupWriter writer = new MarkupWriter();
        NodeTraversor.filter(writer, Jsoup.parseBodyFragment(html).body());
        return writer.written();
    }

    /** The text alone, on one line: entities resolved, {@code br} and blocks as spaces. */
    public static String plain(String html) {
        if (isPlain(html)) {
            return Clean.line(html);
        }
        MarkupText text = new MarkupText();
        NodeTraversor.filter(text, Jsoup.parseBodyFragment(html).body());
        return Clean.line(text.text());
    }

    private static boolean isPlain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 && html.indexOf('>') < 0;
    }
}
