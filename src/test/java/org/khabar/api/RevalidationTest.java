package org.khabar.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client's copy is compared by: something may leave a list without anything in it being changed. */
@QuarkusTest
class RevalidationTest {

    private static final String LONG_AFTER = "Fri, 01 Jan 2100 00:00:00 GMT";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles",
                "/v1/articles/5hrsx9zm/related",
                "/v1/latest?party=bjp",
                "/v1/sections",
                "/v1/sections/rajniti",
                "/v1/fronts/home",
                "/v1/hubs/party/bjp",
                "/v1/authors",
                "/v1/parties",
                "/v1/tags"
            })
    void a_list_is_compared_by_its_tag_alone(String path) {
        Response fresh = given().get(path);
        assertEquals(200, fresh.statusCode(), fresh.asString());
        assertNull(fresh.header("Last-Modified"));
        assertEquals(200, since(path));
        assertEquals(
                304,
                given().header("If-None-Match", fresh.header("ETag")).get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles/5hrsx9zm?body=none", "/v1/authors/anjali-mishra", "/v1/parties/bjp"})
    void a_single_thing_is_compared_by_its_date_too(String path) {
        assertNotNull(given().redirects().follow(true).get(path).header("Last-Modified"));
        assertEquals(304, since(path));
    }

    private static int since(String path) {
        return given().header("If-Modified-Since", LONG_AFTER).get(path).statusCode();
    }
}
