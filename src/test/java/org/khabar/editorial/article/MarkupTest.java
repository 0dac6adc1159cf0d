package org.khabar.editorial.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.editorial.Desk;

/** Markup that would run in a reader's browser, sent wherever an article takes text. */
@QuarkusTest
class MarkupTest {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<b onmouseover=\"alert(1)\">b</b>",
            "<a href=\"javascript:alert(1)\">a</a>",
            "<a href=\"JaVa\tScRiPt:alert(1)\">a</a>",
            "<a href=\"&#106;avascript:alert(1)\">a</a>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>",
            "<a href=\"https://x.example/\" style=\"position:fixed\" onclick=alert(1)>a</a>",
            "<svg><animate onbegin=alert(1) attributeName=x>",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<iframe src=\"https://x.example/\"></iframe>",
            "<<script>script>alert(1)<</script>/script>",
            "<b><style>*{display:none}</style></b>",
            "\"><script>alert(1)</script>",
            "<a href=\"https://x.example/\"onfocus=alert(1) autofocus>a</a>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">");

    private static final Pattern RUNS = Pattern.compile("(?i)javascript:|data:|vbscript:");

    @AfterEach
    void putBack() {
        Draft.discardAll();
    }

    @Test
    void nothing_that_runs_in_a_browser_comes_through() throws JsonProcessingException {
        List<String> wrong = new ArrayList<>();
        for (String attack : ATTACKS) {
            Response created = Desk.post("/articles", article(attack));
            assertEquals(201, created.statusCode(), () -> attack + created.asString());
            Draft draft = Draft.at(created.path("id"));
            Desk.add(
                    "/articles/" + draft.id + "/live/entries",
                    new ObjectMapper()
                            .writeValueAsString(Map.of("headline", "सीधे " + attack, "body", blocks(attack))));
            draft.step("PUT", "publication", null, "published");
            Response shown = Api.get("/v1/articles/" + draft.id + "?body=html");
            assertFalse(shown.<String>path("bodyHtml").isEmpty());
            check(attack, shown.path("bodyHtml"), wrong);
            check(attack, shown.path("live.entries[0].bodyHtml"), wrong);
            for (String markup : markups(Api.get("/v1/articles/" + draft.id))) {
                check(attack, markup, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void an_address_that_runs_is_refused_wherever_one_is_asked_for() {
        List<String> bodies = List.of(
                "[{\"type\": \"embed\", \"url\": \"javascript:alert(1)\", \"provider\": \"x\"}]",
                "[{\"type\": \"socialPost\", \"network\": \"x\", \"text\": \"x\", \"url\": \"javascript:alert(1)\"}]",
                "[{\"type\": \"related\", \"articles\": [{\"headline\": \"x\", \"url\": \"data:text/html,x\"}]}]");
        for (String body : bodies) {
            String json = Draft.json("पता").replaceFirst("\"body\".*\\}\\]\\}$", "\"body\": " + body + "}");
            Response answer = Desk.post("/articles", json);
            assertEquals(400, answer.statusCode(), () -> body + answer.asString());
            assertTrue(answer.asString().contains("/url"), answer::asString);
        }
    }

    /** Only what the closed set of inline markup and the blocks' own elements are made of, with their own attributes. */
    private static void check(String attack, String html, List<String> wrong) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            boolean bad = List.of("script", "style", "svg", "math", "iframe", "noscript", "object", "animate")
                            .contains(element.tagName().toLowerCase(Locale.ROOT))
                    || element.attributes().asList().stream()
                            .anyMatch(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getKey().equals("style")
                                    || attribute.getKey().equals("autofocus")
                                    || RUNS.matcher(attribute.getValue().replaceAll("\\s", ""))
                                            .find());
            if (bad || element.tagName().equals("img") && element.attr("src").equals("x")) {
                wrong.add(attack + " comes as " + html);
            }
        }
    }

    /** What clients set as markup: the text of paragraphs, quotes, lists, tables and boxes. */
    private static List<String> markups(Response shown) {
        List<String> all = new ArrayList<>();
        all.add(shown.path("body[0].text"));
        all.add(shown.path("body[1].text"));
        all.addAll(shown.<List<String>>path("body[2].items"));
        all.addAll(shown.<List<List<String>>>path("body[3].rows").getFirst());
        all.addAll(shown.<List<String>>path("body[4].items"));
        all.add(shown.path("live.entries[0].body[0].text"));
        return all;
    }

    private static String article(String attack) throws JsonProcessingException {
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "kind",
                        "live",
                        "live",
                        Map.of("active", true),
                        "language",
                        "hi",
                        "headline",
                        "शीर्षक " + attack,
                        "standfirst",
                        "सार " + attack,
                        "section",
                        Api.json("/v1/sections").getString("items[0].slug"),
                        "body",
                        blocks(attack)));
    }

    private static List<Map<String, Object>> blocks(String attack) {
        String text = "पाठ " + attack;
        return List.of(
                Map.of("type", "paragraph", "text", text),
                Map.of("type", "quote", "text", text, "attribution", text),
                Map.of("type", "list", "ordered", false, "items", List.of(text)),
                Map.of("type", "table", "header", List.of(text), "rows", List.of(List.of(text)), "caption", text),
                Map.of("type", "factBox", "title", text, "items", List.of(text)),
                Map.of("type", "heading", "level", 2, "text", text));
    }
}
