package org.khabar.feed.sitemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapPartTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-05", "2024-05-2", "sections", "authors", "tags", "tags-12", "news", "news-3"})
    void a_part_lies_where_its_name_says(String name) {
        assertEquals(
                "/sitemap-" + name + ".xml",
                SitemapPart.named(name).map(SitemapPart::path).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "articles", "2024", "2024-13", "2024-05-1", "tags-0", "tags-01", "tags-99999", "NEWS", "../x"
            })
    void no_other_name_is_one(String name) {
        assertEquals(Optional.empty(), SitemapPart.named(name));
    }

    @Test
    void a_part_goes_on_where_the_one_before_ends() {
        SitemapPart second = SitemapPart.of(SitemapPart.Kind.NEWS).next();
        assertEquals("/sitemap-news-2.xml", second.path());
        assertEquals(1000, second.skipped());
    }
}
