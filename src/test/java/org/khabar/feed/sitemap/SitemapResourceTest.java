package org.khabar.feed.sitemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.FixedClock;
import org.khabar.api.Api;
import org.khabar.kit.http.cache.AnswerStore;
import org.khabar.kit.problem.ProblemAssert;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.time.ClockProducer;
import org.xml.sax.SAXException;

/** Sitemaps of the sample newsroom, as a crawler reads them. */
@QuarkusTest
class SitemapResourceTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

    @Inject
    FixedClock clock;

    @Inject
    AnswerStore kept;

    @AfterEach
    void resetClock() {
        clock.reset();
        kept.purgeAll();
    }

    @Test
    void the_index_leads_to_every_article_once() throws Exception {
        List<String> listed = new ArrayList<>();
        for (AbstractSiteMap part : ((SiteMapIndex) read("/sitemap.xml")).getSitemaps()) {
            String path = part.getUrl().getPath();
            SiteMap map = (SiteMap) read(path);
            assertValid(path);
            if (path.matches("/sitemap-\\d.*")) {
                map.getSiteMapUrls().forEach(url -> listed.add(url.getUrl().toString()));
            }
        }
        List<String> all = Api.walk("/v1/articles?limit=100", "url");
        assertEquals(all.size(), listed.size());
        assertEquals(new TreeSet<>(all), new TreeSet<>(listed));
    }

    @Test
    void a_month_is_one_of_the_newsroom() throws Exception {
        for (SiteMapURL url : ((SiteMap) read("/sitemap-2024-05.xml")).getSiteMapUrls()) {
            String slug = url.getUrl().getPath().replaceAll(".*/", "");
            var article = Api.json("/v1/articles/" + slug + "?fields=publishedAt,updatedAt");
            Instant published = Instant.parse(article.getString("publishedAt"));
            assertEquals(YearMonth.of(2024, 5), YearMonth.from(published.atZone(ClockProducer.NEWSROOM_ZONE)));
            assertEquals(
                    Instant.parse(article.getString("updatedAt")).getEpochSecond(),
                    url.getLastModified().toInstant().getEpochSecond());
        }
    }

    @Test
    void the_index_tells_when_a_part_last_changed() throws Exception {
        for (AbstractSiteMap part : ((SiteMapIndex) read("/sitemap.xml")).getSitemaps()) {
            if (part.getUrl().getPath().contains("news")) {
                continue;
            }
            Instant newest = ((SiteMap) read(part.getUrl().getPath()))
                    .getSiteMapUrls().stream()
                            .map(url -> url.getLastModified().toInstant())
                            .max(Instant::compareTo)
                            .orElseThrow();
            assertEquals(
                    newest, part.getLastModified().toInstant(), part.getUrl().toString());
        }
    }

    @Test
    void news_is_what_came_out_within_two_days() throws Exception {
        Collection<SiteMapURL> news = ((SiteMap) read("/sitemap-news.xml")).getSiteMapUrls();
        assertValid("/sitemap-news.xml");
        assertFalse(news.isEmpty());
        for (SiteMapURL url : news) {
            NewsAttributes attributes = (NewsAttributes) url.getAttributesForExtension(Extension.NEWS)[0];
            assertEquals("ख़बर", attributes.getName());
            assertTrue(List.of("hi", "en").contains(attributes.getLanguage()));
            Instant published = attributes.getPublicationDate().toInstant();
            assertTrue(published.isAfter(FixedClock.ANCHOR.minus(Duration.ofDays(2))), published.toString());
        }
        String since = FixedClock.ANCHOR
                .minus(Duration.ofDays(2))
                .plus(Duration.ofMinutes(15))
                .toString();
        int expected = Api.json("/v1/articles?count=exact&limit=1&publishedAfter=" + since)
                .getInt("page.total");
        assertTrue(news.size() <= expected);
    }

    @Test
    void without_news_there_is_a_sitemap_all_the_same() throws Exception {
        clock.move(Duration.ofDays(30));
        kept.purgeAll();
        assertValid("/sitemap-news.xml");
        assertEquals(1, ((SiteMap) read("/sitemap-news.xml")).getSiteMapUrls().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap-2023-02.xml", "/sitemap-2024-05-2.xml", "/sitemap-news-2.xml", "/sitemap-x.xml"})
    void a_part_with_nothing_in_it_is_not_there(String path) {
        ProblemAssert.assertProblem(Api.get(path), ProblemType.NOT_FOUND, path);
    }

    @Test
    void robots_find_the_sitemaps_and_keep_out_of_the_newsroom() {
        Response answer = Api.get("/robots.txt");
        assertEquals("text/plain;charset=UTF-8", answer.contentType());
        String robots = answer.asString();
        assertTrue(robots.contains("Disallow: /editorial/\n"));
        String index = robots.lines()
                .filter(line -> line.endsWith("/sitemap.xml"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                200,
                Api.get(URI.create(index.replace("Sitemap: ", "")).getPath()).statusCode());
    }

    /** Every address in the guide leads somewhere. */
    @Test
    void language_models_find_what_the_guide_names() {
        String guide = Api.get("/llms.txt").asString();
        List<String> links = java.util.regex.Pattern.compile("\\]\\((http[^)]+)\\)")
                .matcher(guide)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(links.size() > 8);
        for (String link : links) {
            String path = link.replaceFirst("https?://[^/]+", "");
            if (!path.equals("/q/swagger-ui")) {
                assertEquals(200, Api.get(path).statusCode(), path);
            }
        }
    }

    private static AbstractSiteMap read(String path) throws IOException, UnknownFormatException {
        Response answer = Api.get(path);
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals("application/xml;charset=UTF-8", answer.contentType());
        SiteMapParser parser = new SiteMapParser(false, false);
        parser.enableExtension(Extension.NEWS);
        return parser.parseSiteMap(
                "application/xml",
                answer.asString().getBytes(StandardCharsets.UTF_8),
                URI.create("http://localhost" + path).toURL());
    }

    private static void assertValid(String path) throws SAXException, IOException {
        Source[] sources = Stream.of("sitemap.xsd", "sitemap-news.xsd")
                .map(name -> new StreamSource(SCHEMAS.resolve(name).toFile()))
                .toArray(Source[]::new);
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
        schema.newValidator()
                .validate(new StreamSource(new StringReader(Api.get(path).asString())));
    }
}
