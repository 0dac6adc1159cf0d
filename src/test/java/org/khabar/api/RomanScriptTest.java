package org.khabar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.Newsroom;
import org.khabar.kit.problem.ProblemAssert;
import org.khabar.kit.problem.ProblemType;

/** {@code script=latn}: what is said comes in Roman letters. */
@QuarkusTest
class RomanScriptTest {

    private static final Pattern DEVANAGARI = Pattern.compile("[\\u0900-\\u097F]");
    private static final Pattern ADDRESSES = Pattern.compile("\"nativeSlug\":\"[^\"]*\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles?include=author,section,tags,related&body=blocks&script=latn",
                "/v1/articles?profile=lite&script=latn&language=hi",
                "/v1/latest?script=latn&body=html",
                "/v1/fronts/home?script=latn",
                "/v1/hubs/constituency/kanpur?script=latn",
                "/v1/sections?script=latn",
                "/v1/candidates?script=latn",
                "/v1/authors?script=latn",
                "/v1/search?q=kanpur&script=latn"
            })
    void nothing_but_addresses_is_in_devanagari(String path) {
        Response answer = Api.get(path);
        assertEquals(200, answer.statusCode(), answer.asString());
        assertFalse(
                DEVANAGARI
                        .matcher(ADDRESSES.matcher(answer.asString()).replaceAll(""))
                        .find(),
                answer.asString());
    }

    @Test
    void names_are_those_that_english_readers_know() {
        String path = "/v1/articles/" + Newsroom.article("week-kanpur").slug() + "?include=tags";
        JsonPath roman = Api.json(path + "&script=latn");
        JsonPath english = Api.json(path + "&language=en");
        assertEquals(english.<String>getList("tags.parties.name"), roman.<String>getList("tags.parties.name"));
        assertEquals(Api.json(path).getString("nativeSlug"), roman.getString("nativeSlug"));
    }

    @Test
    void what_names_no_language_does_not_vary_with_it() {
        assertEquals(
                "Accept-Encoding",
                RestAssured.given()
                        .header("Accept-Language", "hi")
                        .get("/v1/sections?script=latn")
                        .header("Vary"));
    }

    @Test
    void other_scripts_and_other_formats_are_refused() {
        ProblemAssert.assertProblem(Api.get("/v1/articles?script=grek"), ProblemType.INVALID_PARAMETER, "/v1/articles");
        ProblemAssert.assertProblem(
                Api.get("/v1/articles?format=jsonld&script=latn"), ProblemType.INVALID_PARAMETER, "/v1/articles");
    }
}
