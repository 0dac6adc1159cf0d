package org.khabar.feed.format;

/** The Atom syndication format (RFC 4287); where a feed goes on as in RFC 5005. */
final class AtomWriter {

    private AtomWriter() {}

    static String write(LatestFeed feed) {
        XmlText xml = new XmlText();
        xml.open("feed")
                .attribute("xmlns", "http://www.w3.org/2005/Atom")
                .attribute("xml:lang", feed.language().tag())
                .leaf("id", feed.id())
                .leaf("title", feed.title())
                .leaf("updated", feed.updatedAt())
                .open("author")
                .leaf("name", feed.publisher().name())
                .leaf("uri", feed.publisher().page())
                .close();
        links(xml, feed);
        xml.leaf("generator", "Khabar").leaf("logo", feed.publisher().logo());
        feed.items().forEach(item -> entry(xml, item));
        return xml.end();
    }

    private static void links(XmlText xml, LatestFeed feed) {
        // Some readers take the first link for the page.
        link(xml, "alternate", "text/html", feed.page());
        link(xml, "self", FeedFormat.ATOM.mediaType(), feed.links().self());
        if (feed.links().next() != null) {
            link(xml, "next", FeedFormat.ATOM.mediaType(), feed.links().next());
        }
        if (feed.links().hub() != null) {
            xml.open("link")
                    .attribute("rel", "hub")
                    .attribute("href", feed.links().hub())
                    .close();
        }
    }

    private static void link(XmlText xml, String relation, String type, String address) {
        xml.open("link")
                .attribute("rel", relation)
                .attribute("type", type)
                .attribute("href", address)
                .close();
    }

    private static void entry(XmlText xml, FeedItem item) {
        xml.open("entry")
                .attribute("xml:lang", item.language())
                .leaf("id", item.id())
                .leaf("title", item.title())
                .leaf("published", item.publishedAt())
                .leaf("updated", item.updatedAt());
        item.authors()
                .forEach(author -> xml.open("author")
                        .leaf("name", author.name())
                        .leaf("uri", author.page())
                        .close());
        link(xml, "alternate", "text/html", item.page());
        item.enclosures().forEach(file -> enclosure(xml, file));
        item.subjects()
                .forEach(subject ->
                        xml.open("category").attribute("term", subject).close());
        xml.leaf("summary", item.summary());
        if (item.html() != null) {
            xml.open("content").attribute("type", "html").text(item.html()).close();
        }
        xml.close();
    }

    private static void enclosure(XmlText xml, Enclosure file) {
        xml.open("link")
                .attribute("rel", "enclosure")
                .attribute("type", file.type())
                .attribute("title", file.words().alt())
                .attribute("href", file.url())
                .close();
    }
}
