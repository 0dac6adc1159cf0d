package org.khabar.feed.format;

import java.time.Instant;
import org.khabar.kit.http.wire.HttpDates;

/** RSS 2.0, with what Dublin Core, Media RSS, the content module and Atom add to it. */
final class RssWriter {

    private RssWriter() {}

    static String write(LatestFeed feed) {
        XmlText xml = new XmlText();
        xml.open("rss")
                .attribute("version", "2.0")
                .attribute("xmlns:atom", "http://www.w3.org/2005/Atom")
                .attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("xmlns:media", "http://search.yahoo.com/mrss/")
                .open("channel");
        channel(xml, feed);
        feed.items().forEach(item -> item(xml, item));
        return xml.end();
    }

    private static void channel(XmlText xml, LatestFeed feed) {
        xml.leaf("title", feed.title())
                .leaf("link", feed.page())
                .leaf("description", feed.title())
                .leaf("language", feed.language().tag());
        if (!feed.items().isEmpty()) {
            xml.leaf("lastBuildDate", HttpDates.format(Instant.parse(feed.updatedAt())));
        }
        xml.leaf("generator", "Khabar").leaf("docs", "https://www.rssboard.org/rss-specification");
        if (feed.publisher().logo() != null) {
            xml.open("image")
                    .leaf("url", feed.publisher().logo())
                    .leaf("title", feed.title())
                    .leaf("link", feed.page())
                    .close();
        }
        link(xml, "self", feed.links().self());
        if (feed.links().next() != null) {
            link(xml, "next", feed.links().next());
        }
        if (feed.links().hub() != null) {
            xml.open("atom:link")
                    .attribute("rel", "hub")
                    .attribute("href", feed.links().hub())
                    .close();
        }
    }

    private static void link(XmlText xml, String relation, String address) {
        xml.open("atom:link")
                .attribute("rel", relation)
                .attribute("type", FeedFormat.RSS.mediaType())
                .attribute("href", address)
                .close();
    }

    private static void item(XmlText xml, FeedItem item) {
        xml.open("item")
                .leaf("title", item.title())
                .leaf("link", item.page())
                .open("guid")
                .attribute("isPermaLink", "false")
                .text(item.id())
                .close()
                .leaf("pubDate", HttpDates.format(item.publishedAt()));
        item.authors().forEach(author -> xml.leaf("dc:creator", author.name()));
        item.subjects().forEach(subject -> xml.leaf("category", subject));
        // Readers take a description for HTML.
        xml.leaf("description", escaped(item.summary()))
                .leaf("content:encoded", item.html())
                .leaf("dc:language", item.language())
                .leaf("atom:updated", item.updatedAt());
        item.enclosures().stream().filter(file -> file.type() != null).limit(1).forEach(file -> enclosure(xml, file));
        item.enclosures().forEach(file -> media(xml, file));
        xml.close();
    }

    /** RSS has one of them for each item, and wants its length, which nobody knows of files that lie elsewhere: then 0. */
    private static void enclosure(XmlText xml, Enclosure file) {
        xml.open("enclosure")
                .attribute("url", file.url())
                .attribute("length", 0)
                .attribute("type", file.type())
                .close();
    }

    private static void media(XmlText xml, Enclosure file) {
        xml.open("media:content")
                .attribute("url", file.url())
                .attribute("type", file.type())
                .attribute("medium", file.kind().word())
                .attribute("width", file.size().width())
                .attribute("height", file.size().height())
                .attribute("duration", file.size().seconds())
                .leaf("media:title", file.words().title());
        if (file.words().alt() != null) {
            xml.open("media:description")
                    .attribute("type", "plain")
                    .text(file.words().alt())
                    .close();
        }
        xml.leaf("media:credit", file.words().credit()).close();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
