package org.khabar.feed.sitemap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.feed.format.XmlText;

/** The sitemap protocol 0.9, with what Google adds to it for news. */
final class SitemapWriter {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private SitemapWriter() {}

    /** A page; null where nothing tells when it last changed, and for what is no news. */
    record Entry(
            String address,
            @Nullable Instant changedAt,
            @Nullable News news) {

        static Entry page(String address, @Nullable Instant changedAt) {
            return new Entry(address, changedAt, null);
        }
    }

    /** What a news sitemap adds: whose it is, in which language (ISO 639, no region), since when, under which headline. */
    record News(String publication, String language, Instant publishedAt, String title) {}

    static String index(List<Entry> parts) {
        XmlText xml = new XmlText().open("sitemapindex").attribute("xmlns", SITEMAP);
        parts.forEach(part -> xml.open("sitemap")
                .leaf("loc", part.address)
                .leaf("lastmod", part.changedAt)
                .close());
        return xml.end();
    }

    static String pages(List<Entry> pages) {
        XmlText xml = new XmlText().open("urlset").attribute("xmlns", SITEMAP);
        if (pages.stream().anyMatch(page -> page.news != null)) {
            xml.attribute("xmlns:news", NEWS);
        }
        pages.forEach(page -> page(xml, page));
        return xml.end();
    }

    private static void page(XmlText xml, Entry page) {
        xml.open("url").leaf("loc", page.address).leaf("lastmod", page.changedAt);
        News news = page.news;
        if (news != null) {
            xml.open("news:news")
                    .open("news:publication")
                    .leaf("news:name", news.publication)
                    .leaf("news:language", news.language)
                    .close()
                    .leaf("news:publication_date", news.publishedAt)
                    .leaf("news:title", news.title)
                    .close();
        }
        xml.close();
    }
}
