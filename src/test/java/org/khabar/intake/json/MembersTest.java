package org.khabar.intake.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MembersTest {

    static Stream<Arguments> wrong() {
        return Stream.concat(wrongTexts(), wrongOthers());
    }

    private static Stream<Arguments> wrongTexts() {
        return Stream.of(
                wrong("{}", m -> m.need("a"), "/a is missing"),
                wrong("{'a':1}", m -> m.need("a").line(9), "/a must be text, not a number"),
                wrong("{'a':null}", m -> m.need("a").line(9), "/a must be text, not null: leave the member out"),
                wrong("{'a':[]}", m -> m.may("a").text(9), "/a must be text, not an array"),
                wrong("{'a':{}}", m -> m.may("a").key(9), "/a must be text, not an object"),
                wrong("{'a':true}", m -> m.may("a").slug(9), "/a must be text, not true or false"),
                wrong("{'a':' '}", m -> m.may("a").line(9), "/a is empty; leave the member out"),
                wrong("{'a':'abc'}", m -> m.may("a").line(2), "/a is longer than 2 characters"),
                wrong("{'a':'a b'}", m -> m.may("a").key(9), "/a holds white space or control characters"),
                wrong("{'a':'A-b'}", m -> m.may("a").slug(9), "/a must be of a-z, 0-9 and single hyphens"),
                wrong("{'a':'javascript:x'}", m -> m.may("a").url(99), "/a must be an absolute http or https address"),
                wrong("{'a':'http:///x'}", m -> m.may("a").url(99), "/a must be an absolute http or https address"),
                wrong(
                        "{'a':'gestern'}",
                        m -> m.may("a").instant(),
                        "/a must be an instant such as 2024-06-04T02:30:00Z"),
                wrong("{'a':'1066-10-14T09:00:00Z'}", m -> m.may("a").instant(), "/a lies before 1800 or after 2199"),
                wrong("{'a':'4.6.2024'}", m -> m.may("a").date(), "/a must be a date such as 2024-06-04"),
                wrong(
                        "{'a':'z'}",
                        m -> m.may("a").oneOf(List.of("x", "y"), UnaryOperator.identity()),
                        "/a must be one of x, y"));
    }

    private static Stream<Arguments> wrongOthers() {
        return Stream.of(
                wrong("{'a':'1'}", m -> m.may("a").integer(0, 9), "/a must be a whole number, not text"),
                wrong("{'a':1.5}", m -> m.may("a").integer(0, 9), "/a must be a whole number, not a number"),
                wrong("{'a':10}", m -> m.may("a").integer(0, 9), "/a must be between 0 and 9"),
                wrong("{'a':99999999999999}", m -> m.may("a").integer(0, 9), "/a must be between 0 and 9"),
                wrong("{'a':'1'}", m -> m.may("a").number(), "/a must be a number, not text"),
                wrong("{'a':1}", m -> m.may("a").flag(), "/a must be true or false, not a number"),
                wrong("{'a':1}", m -> m.may("a").members(), "/a must be an object, not a number"),
                wrong("{'a':{}}", m -> m.may("a").each(9, Value::string), "/a must be an array, not an object"),
                wrong("{'a':[1,2,3]}", m -> m.may("a").each(2, Value::string), "/a must have at most 2"),
                wrong("{'a':[]}", m -> m.may("a").some(2, Value::string), "/a must not be empty"),
                wrong("{'a':['x',1]}", m -> m.may("a").each(2, Value::string), "/a/1 must be text, not a number"),
                wrong("{'~/':1}", Members::end, "/~0~1 unknown member; known are "));
    }

    private static Arguments wrong(String json, Consumer<Members> reading, String problem) {
        return Arguments.of(json, reading, problem);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_told_with_its_place(String json, Consumer<Members> reading, String problem)
            throws NotJsonException {
        Problems problems = new Problems();
        reading.accept(members(json, problems));
        assertEquals(List.of(problem), told(problems));
    }

    @Test
    void several_problems_are_told_at_once() throws NotJsonException {
        Problems problems = new Problems();
        Members members = members("{'a':1,'b':{'c':2},'d':3}", problems);
        members.need("a").line(9);
        members.need("b").members().need("c").line(9);
        members.end();
        assertEquals(
                List.of(
                        "/a must be text, not a number",
                        "/b/c must be text, not a number",
                        "/d unknown member; known are a, b"),
                told(problems));
    }

    @Test
    void what_is_left_out_is_no_problem() throws NotJsonException {
        Problems problems = new Problems();
        Members members = members("{}", problems);
        assertNull(members.may("a").orNull(value -> value.line(9)));
        assertEquals(List.of(), members.may("b").each(9, Value::string));
        assertEquals(false, members.may("c").flag());
        members.may("d").members().may("e").instant();
        members.end();
        assertTrue(problems.none());
    }

    @Test
    void text_is_cleaned_and_instants_are_cut_to_microseconds() throws NotJsonException {
        Members members =
                members("{'a':' दो\\u200b  शब्द ','b':'2024-06-04T08:00:00.123456789+05:30'}", new Problems());
        assertEquals("दो शब्द", members.may("a").line(99));
        assertEquals(
                Instant.parse("2024-06-04T02:30:00.123456Z"), members.may("b").instant());
    }

    @Test
    void no_more_problems_are_told_than_anyone_reads() {
        Problems problems = new Problems();
        for (int i = 0; i < 100; i++) {
            problems.add("", "wrong");
        }
        assertEquals(Problems.MOST, problems.all().size());
    }

    @Test
    void text_that_nothing_can_hold_is_found_wherever_it_stands() throws NotJsonException {
        Problems problems = new Problems();
        WellFormed.check(Json.tree("{\"a\":[\"x\\u0000\",{\"b\":\"\\ud800\"}],\"c\":\"\\ud83d\\udd34\"}"), problems);
        assertEquals(List.of("/a/0 holds the character NUL", "/a/1/b holds half of a surrogate pair"), told(problems));
    }

    @Test
    void the_digest_is_that_of_what_is_said_and_not_of_how_it_is_written() throws NotJsonException {
        String digest = Canonical.digest(Json.tree("{\"a\":[1,2],\"b\":{\"c\":\"\\u0915\",\"d\":null}}"));
        assertEquals(64, digest.length());
        assertEquals(digest, Canonical.digest(Json.tree(" {\"b\" : {\"d\":null,\"c\":\"क\"},\"a\":[1, 2]}")));
        assertTrue(!digest.equals(Canonical.digest(Json.tree("{\"a\":[2,1],\"b\":{\"c\":\"क\",\"d\":null}}"))));
    }

    @Test
    void the_parser_accepts_json_alone() {
        for (String text : List.of("{'a':1}", "{\"a\":1,}", "{\"a\":NaN}", "{\"a\":1} {}", "{\"a\":1,\"a\":2}", "{")) {
            assertThrows(NotJsonException.class, () -> Json.tree(text), text);
        }
        String deep = "[".repeat(100) + "]".repeat(100);
        assertEquals(
                "nested more than 30 deep, or a number too long",
                assertThrows(NotJsonException.class, () -> Json.tree(deep)).getMessage());
    }

    private static Members members(String json, Problems problems) throws NotJsonException {
        return Members.of(Json.tree(json.replace('\'', '"')), problems);
    }

    private static List<String> told(Problems problems) {
        return problems.all().stream()
                .map(problem -> problem.pointer() + " " + problem.message())
                .toList();
    }
}
