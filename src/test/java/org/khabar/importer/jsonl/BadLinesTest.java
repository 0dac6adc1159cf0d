package org.khabar.importer.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.khabar.importer.ImportReport.Tally;
import org.khabar.importer.RecordType;

@QuarkusTest
class BadLinesTest {

    private static final String GOOD = "'externalId':'zz-good','status':'draft','kind':'story','language':'hi',"
            + "'headline':'ठीक','section':'desh'";

    private static final List<Bad> BAD = all();

    /** One import reads them all: each has to be found among the others. */
    private static List<String> told = List.of();

    private static int written;

    @BeforeAll
    static void read() {
        Imports.Result result = Imports.run(BAD.stream().map(Bad::line).toArray(String[]::new));
        told = result.told();
        written = result.report().tallies().values().stream()
                .mapToInt(tally -> tally.created() + tally.updated())
                .sum();
    }

    @AfterAll
    static void forget() {
        Imports.forget();
    }

    private static List<Bad> all() {
        List<Bad> all = new ArrayList<>();
        Stream.of(articles(), references(), blocks(), linkingBlocks(), others(), tags(), fronts())
                .flatMap(part -> part)
                .forEach(bad -> all.add(bad.numbered(all.size() + 1)));
        return all;
    }

    private static Stream<Bad> articles() {
        return Stream.of(
                line("{'record':'poem'}", "/record no such type of record: poem"),
                line("{" + GOOD + ",'colour':'red'}", "/colour unknown member; known are "),
                line(changed("'headline':'ठीक'", "'headline':7"), "/headline must be text, not a number"),
                line(changed(",'headline':'ठीक'", ""), "/headline is missing"),
                line(changed("'ठीक'", "'" + "ठ".repeat(601) + "'"), "/headline is longer than 600 characters"),
                line(
                        changed("'story'", "'poem'"),
                        "/kind must be one of story, live, video, gallery, opinion, explainer"),
                line(changed("'hi'", "'fr'"), "/language must be one of hi, en"),
                line(changed("'draft'", "'published'"), "/publishedAt is missing"),
                line(changed("'draft'", "'scheduled'"), "/scheduledFor is missing"),
                line(changed("'desh'", "'nirvana'"), "/section no section has the slug or name \"nirvana\""));
    }

    private static Stream<Bad> references() {
        return Stream.of(
                line(
                        "{" + GOOD + ",'byline':[{'author':'कोई नहीं'}]}",
                        "/byline/0/author no author has the slug or name \"कोई नहीं\""),
                line(
                        "{" + GOOD + ",'tags':{'topics':['nix']}}",
                        "/tags/topics/0 no topic has the slug or name \"nix\""),
                line("{" + GOOD + ",'tags':{'planets':[]}}", "/tags/planets unknown member; known are parties, "),
                line(
                        "{" + GOOD + ",'tags':{'constituencies':['Hamirpur']}}",
                        "/tags/constituencies/0 \"Hamirpur\" fits more than one constituency: "),
                line("{" + GOOD + ",'image':'nix'}", "/image no media item has the externalId \"nix\""),
                line("{" + GOOD + ",'image':'vid-counting-live'}", "/image must be image, not video"),
                line(
                        "{" + GOOD + ",'related':['week-kanpur','nix']}",
                        "/related/1 no article has the externalId \"nix\""),
                line("{" + GOOD + ",'related':[{'headline':'बाहर'}]}", "/related/0/url is missing"),
                line("{" + GOOD + ",'translationOf':'nix'}", "/translationOf no article has the externalId \"nix\""),
                line("{" + GOOD + ",'slug':'Mein Slug'}", "/slug must be of a-z, 0-9 and single hyphens"),
                line("{" + GOOD + ",'oldSlugs':['#a']}", "/oldSlugs/0 an address has a host or a path"),
                line(
                        "{" + GOOD + ",'live':{'active':true}}",
                        "/live stands only in articles of the kinds live and video"),
                line(
                        "{" + GOOD + ",'updatedAt':'gestern'}",
                        "/updatedAt must be an instant such as 2024-06-04T02:30:00Z"));
    }

    private static Stream<Bad> blocks() {
        return Stream.of(
                block("{'type':'poem'}", "/body/0/type no such type of block: poem"),
                block("{'text':'x'}", "/body/0/type is missing"),
                block("{'type':'paragraph'}", "/body/0/text is missing"),
                block("{'type':'paragraph','text':' '}", "/body/0/text is empty"),
                block(
                        "{'type':'paragraph','text':'x','html':'x'}",
                        "/body/0/html unknown member; known are type, text"),
                block("{'type':'heading','level':1,'text':'x'}", "/body/0/level must be between 2 and 4"),
                block("{'type':'gallery','items':[]}", "/body/0/items needs at least one picture"),
                block(
                        "{'type':'image','media':{'kind':'image','url':'ftp://x'}}",
                        "/body/0/media/url must be an absolute http or https address"),
                block("{'type':'table','rows':[[1]]}", "/body/0/rows/0/0 must be text, not a number"),
                block(
                        "{'type':'embed','provider':'x','url':'javascript:alert(1)'}",
                        "/body/0/url must be an absolute http or https address"),
                block(
                        "{'type':'socialPost','network':'orkut','text':'x'}",
                        "/body/0/network must be one of x, facebook, instagram, youtube, threads"));
    }

    private static Stream<Bad> linkingBlocks() {
        return Stream.of(
                block(
                        "{'type':'related','articles':['nix']}",
                        "/body/0/articles/0 no article has the externalId \"nix\""),
                block(
                        "{'type':'related','articles':[{'url':'https://other.example.org/1'}]}",
                        "/body/0/articles/0/headline is missing"),
                block(
                        "{'type':'related','articles':[{'headline':'x','url':'javascript:alert(1)'}]}",
                        "/body/0/articles/0/url must be an absolute http or https address"),
                block(
                        "{'type':'related','articles':[{'headline':'x','slug':'x'}]}",
                        "/body/0/articles/0/slug unknown member; known are id, headline, url"),
                block(
                        "{'type':'socialPost','network':'x','text':'x','media':{'kind':'audio','url':'https://a.example/x'}}",
                        "/body/0/media must be image or video, not audio"));
    }

    private static Stream<Bad> others() {
        return Stream.of(
                line("{'record':'section','names':{'hi':'x'}}", "/slug is missing or no text"),
                line("{'record':'section','slug':'zz-s','names':{}}", "/names needs hi, en or both"),
                line(
                        "{'record':'section','slug':'zz-s','names':{'hi':'x'},'parent':'zz-s'}",
                        " stands in a circle, or too deep"),
                line(
                        "{'record':'section','slug':'zz-s','names':{'fr':'x','hi':'y'}}",
                        "/names/fr unknown member; known are hi, en"),
                line(
                        "{'record':'author','slug':'zz-s','names':{'hi':'x'},'role':'boss'}",
                        "/role must be one of reporter, editor, columnist, photographer, correspondent"),
                line(
                        "{'record':'media','externalId':'zz-m','kind':'image','url':'https://a.example/x','focalPoint':{'x':2,'y':0}}",
                        "/focalPoint/x must be between 0 and 1"));
    }

    private static Stream<Bad> tags() {
        return Stream.of(
                line(
                        "{'record':'place','slug':'zz-p','names':{'hi':'x'},'state':'nix'}",
                        "/state no state has the slug or name \"nix\""),
                line(
                        "{'record':'place','slug':'zz-p','names':{'hi':'x'},'kind':'galaxy'}",
                        "/kind must be one of city, district, town, village"),
                line(
                        "{'record':'party','slug':'zz-p','names':{'hi':'x'},'colour':'saffron'}",
                        "/colour must be a colour such as #ff9933"),
                line(
                        "{'record':'party','slug':'zz-p','names':{'hi':'x'},'status':'grand'}",
                        "/status must be one of national, state, registered"),
                line(
                        "{'record':'election','slug':'zz-e','names':{'hi':'x'},'kind':'panchayat','year':2024}",
                        "/kind must be one of lok-sabha, assembly"),
                line(
                        "{'record':'state','slug':'zz-s','names':{'hi':'x'},'kind':'kingdom','code':'ZZ'}",
                        "/kind must be one of state, union-territory"));
    }

    private static Stream<Bad> fronts() {
        return Stream.of(
                line(front("'limit':51"), "/containers/0/limit must be between 1 and 50"),
                line(
                        front("'limit':5,'pinned':['nix']"),
                        "/containers/0/pinned/0 no article has the externalId \"nix\""),
                line(
                        front("'limit':5,'rule':{'section':['nix']}"),
                        "/containers/0/rule/section/0 no section has the slug \"nix\""),
                line(
                        front("'limit':5,'rule':{'kind':['poem']}"),
                        "/containers/0/rule/kind/0 must be of story, live, video, gallery, opinion, explainer"),
                line(
                        front("'limit':5,'rule':{'mood':['good']}"),
                        "/containers/0/rule/mood unknown member; known are "));
    }

    private static Bad line(String line, String problem) {
        return new Bad(0, line, problem);
    }

    private static String changed(String from, String to) {
        return "{" + GOOD.replace(from, to) + "}";
    }

    private static Bad block(String block, String problem) {
        return new Bad(0, "{" + GOOD + ",'body':[" + block + "]}", problem);
    }

    private static String front(String container) {
        return "{'record':'front','slug':'zz-f','names':{'hi':'x'},'containers':[{'slug':'top','names':{'hi':'x'},"
                + container + "}]}";
    }

    @ParameterizedTest
    @FieldSource("BAD")
    void a_bad_line_is_told_with_its_place(Bad bad) {
        String first = told.stream()
                .filter(line -> line.startsWith(bad.number + ":"))
                .findFirst()
                .orElse("nothing of line " + bad.number);
        assertTrue(first.startsWith(bad.number + ":" + bad.problem), first);
    }

    @Test
    void nothing_of_a_bad_line_is_written() {
        assertEquals(0, written);
    }

    @Test
    void a_bad_line_does_not_keep_the_others_from_being_taken() {
        Imports.Result result = Imports.run(
                "{'externalId':'zz-1'," + GOOD.substring(GOOD.indexOf("'status'")) + "}",
                "{'externalId':'zz-2','headline':'अधूरा'}",
                "{'externalId':'zz-1','headline':'दुबारा'}",
                "kein JSON",
                "{'externalId':'zz-3'," + GOOD.substring(GOOD.indexOf("'status'")) + ",'related':['zz-2']}");
        assertEquals(new Tally(2, 0, 0, 2), result.report().of(RecordType.ARTICLE));
        assertEquals(1, result.report().unreadableLines());
        assertTrue(
                result.told().contains("3:/externalId stands on line 1 already: zz-1"),
                result.told().toString());
        assertTrue(
                result.told().contains("5: points to an article that was not taken"),
                result.told().toString());
    }

    @Test
    void hostile_bytes_are_bad_lines_and_nothing_else() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("\uFEFF\n \t\r\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {'{', '"', (byte) 0xC3, '"', '}', '\n'});
        file.writeBytes(("{\"a\":" + "[".repeat(100_000) + "\n").getBytes(StandardCharsets.UTF_8));
        file.writeBytes(("{\"a\":\"" + "x".repeat(LineReader.MAX_LENGTH) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {0, '\n'});
        file.writeBytes("[]\n{} {}\n{\"a\":1,\"a\":2}\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(changed("'ठीक'", "'a\\u0000b'").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        file.writeBytes(("\n" + changed("'zz-good'", "'zz-half'").replace("'ठीक'", "'a\\ud800b'"))
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8));
        Imports.Result result = Imports.run(file.toByteArray());
        List<String> expected = List.of(
                "3: not UTF-8",
                "4: nested more than 30 deep, or a number too long",
                "5: is longer than 2097152 bytes",
                "6: not JSON: ",
                "7: must be a JSON object",
                "8: holds more than one JSON object",
                "9: not JSON: Duplicate field 'a'",
                "10:/headline holds the character NUL",
                "11:/headline holds half of a surrogate pair");
        assertEquals(expected.size(), result.told().size(), result.told().toString());
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(
                    result.told().get(i).startsWith(expected.get(i)),
                    result.told().get(i));
        }
        assertTrue(result.told().stream().noneMatch(told -> told.contains("fasterxml") || told.contains("org.")));
    }

    @Test
    void what_the_database_alone_finds_too_long_is_a_bad_line_too() {
        String zalgo = "a" + "\u0301\u0302".repeat(900);
        Imports.Result result = Imports.run(
                "{'externalId':'zz-fine'," + GOOD.substring(GOOD.indexOf("'status'")) + "}",
                "{" + GOOD + ",'body':[{'type':'paragraph','text':'" + (zalgo + " ").repeat(20) + "'}]}");
        assertEquals(new Tally(1, 0, 0, 1), result.report().of(RecordType.ARTICLE));
        assertEquals(List.of("2: cannot be stored: a text is longer than its column"), result.told());
    }

    /** A line of the file, and how its first problem begins. */
    record Bad(int number, String line, String problem) {

        /** No two lines are about the same thing. */
        Bad numbered(int place) {
            return new Bad(place, line.replaceAll("'zz-([a-z]+)'", "'zz-$1-" + place + "'"), problem);
        }

        @Override
        public String toString() {
            return problem;
        }
    }
}
