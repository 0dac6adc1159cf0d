package org.khabar.feed.sitemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sitemaps as they were agreed: examples of the OpenAPI document too. {@code -Dkhabar.update} writes them anew. */
class SitemapWriterTest {

    private static final Path ANSWERS = Path.of("src/main/resources/openapi/answers");
    private static final Instant CHANGED = Instant.parse("2024-05-13T09:10:00Z");
    private static final String PAGE = "https://www.example.org/rajniti/kanpur-men-matdan-4k7m2q9x";

    @Test
    void an_index_names_parts() throws IOException {
        assertGolden(
                "getSitemapIndex.xml",
                SitemapWriter.index(List.of(
                        SitemapWriter.Entry.page("https://api.example.org/sitemap-news.xml", CHANGED),
                        SitemapWriter.Entry.page("https://api.example.org/sitemap-2024-05.xml", CHANGED))));
    }

    @Test
    void a_part_names_pages() throws IOException {
        assertGolden("getSitemap.xml", SitemapWriter.pages(List.of(SitemapWriter.Entry.page(PAGE, CHANGED))));
    }

    @Test
    void news_has_headlines() throws IOException {
        SitemapWriter.News news = new SitemapWriter.News(
                "ख़बर", "hi", Instant.parse("2024-05-13T03:30:00Z"), "कानपुर में मतदान: A & B < C");
        assertGolden("getNewsSitemap.xml", SitemapWriter.pages(List.of(new SitemapWriter.Entry(PAGE, CHANGED, news))));
    }

    @Test
    void nothing_is_told_of_what_nobody_knows() {
        String page = SitemapWriter.pages(List.of(SitemapWriter.Entry.page("https://www.example.org/", null)));
        assertTrue(page.contains("<url><loc>https://www.example.org/</loc></url>"), page);
    }

    private static void assertGolden(String name, String text) throws IOException {
        if (System.getProperty("khabar.update") != null) {
            Files.writeString(ANSWERS.resolve(name), text);
        }
        assertEquals(Files.readString(ANSWERS.resolve(name)), text);
    }
}
