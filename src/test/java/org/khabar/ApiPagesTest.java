package org.khabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.api.Api;
import org.khabar.content.key.Role;
import org.khabar.security.Staff;

/**
 * Every JSON sample in {@code src/docs/api} that stands below a {@code GET} line is part of what that address answers: an
 * object's members are among those of the answer, a list's elements are the first of the answer's, "…" is any value.
 */
@QuarkusTest
class ApiPagesTest {

    private static final Path PAGES = Path.of("src/docs/api");
    private static final Pattern SAMPLE = Pattern.compile("`GET (\\S+)`\\n\\n```json\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]+");
    private static final String ANY = "…";

    private final ObjectMapper mapper = new ObjectMapper();

    /** What a page says that an address answers. */
    record Sample(String page, String address, String json) {}

    @Test
    void every_sample_is_what_its_address_answers() throws IOException {
        List<Sample> samples = samples();
        assertFalse(samples.isEmpty());
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Sample sample : samples) {
            List<String> differences = differences(sample);
            if (!differences.isEmpty()) {
                wrong.put(sample.page() + " " + sample.address(), differences);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void what_a_sample_says_and_the_answer_does_not_is_told() throws IOException {
        String answer = "{\"a\": 1, \"b\": [{\"c\": \"x\", \"d\": 2}, {\"c\": \"y\"}]}";
        assertEquals(List.of(), differences("{\"a\": 1, \"b\": [{\"c\": \"…\"}]}", answer));
        assertEquals(List.of("/a: 2, but 1"), differences("{\"a\": 2}", answer));
        assertEquals(List.of("/e: null, but nothing"), differences("{\"e\": null}", answer));
        assertEquals(List.of("/b/0/c: \"y\", but \"x\""), differences("{\"b\": [{\"c\": \"y\"}]}", answer));
        assertEquals(List.of("/b/2: 3, but nothing"), differences("{\"b\": [{}, {}, 3]}", answer));
        assertEquals(List.of("/f: \"…\", but nothing"), differences("{\"f\": \"…\"}", answer));
        assertEquals(List.of("/b/0/e: [], but nothing"), differences("{\"b\": [{\"e\": []}]}", answer));
    }

    private List<String> differences(Sample sample) throws IOException {
        String address = NOT_ASCII
                .matcher(sample.address())
                .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
        Response answer = address.startsWith("/editorial/")
                ? Staff.as(Role.ADMIN).urlEncodingEnabled(false).get(address)
                : Api.get(address);
        return answer.statusCode() == 200
                ? differences(sample.json(), answer.asString())
                : List.of(answer.statusCode() + " " + answer.asString());
    }

    private List<String> differences(String sample, String answer) throws IOException {
        List<String> differences = new ArrayList<>();
        compare(mapper.readTree(sample), mapper.readTree(answer), "", differences);
        return differences;
    }

    private static void compare(JsonNode sample, JsonNode answer, String pointer, List<String> differences) {
        if (sample.isObject() && answer.isObject()) {
            sample.properties()
                    .forEach(member -> compare(
                            member.getValue(),
                            answer.path(member.getKey()),
                            pointer + "/" + member.getKey(),
                            differences));
        } else if (sample.isArray() && answer.isArray()) {
            for (int i = 0; i < sample.size(); i++) {
                compare(sample.get(i), answer.path(i), pointer + "/" + i, differences);
            }
        } else if (answer.isMissingNode()
                || !sample.equals(answer) && !sample.asText().equals(ANY)) {
            differences.add(
                    pointer + ": " + sample + ", but " + (answer.isMissingNode() ? "nothing" : answer.toString()));
        }
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                SAMPLE.matcher(Files.readString(page))
                        .results()
                        .map(found -> new Sample(String.valueOf(page.getFileName()), found.group(1), found.group(2)))
                        .forEach(samples::add);
            }
        }
        return samples;
    }
}
