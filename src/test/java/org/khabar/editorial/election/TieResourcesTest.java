package org.khabar.editorial.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.khabar.kit.problem.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.FixedClock;
import org.khabar.Newsroom;
import org.khabar.api.Api;
import org.khabar.content.change.Change;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.key.Role;
import org.khabar.content.tag.TagType;
import org.khabar.editorial.Desk;
import org.khabar.kit.problem.ProblemType;
import org.khabar.security.Staff;

@QuarkusTest
class TieResourcesTest {

    @Inject
    ChangeLog log;

    @Inject
    FixedClock clock;

    @Test
    void votes_come_in_line_by_line_and_readers_see_them_at_once() {
        Response person = Desk.add(
                "/candidates",
                "{\"names\": {\"hi\": \"हेमा गिनती\", \"en\": \"Hema Ginti\"}, \"slug\": \"hema-ginti\"}");
        Response added = Desk.add("/candidacies", """
                {"election": "lok-sabha-2024", "constituency": "kanpur", "candidate": "hema-ginti", "party": "inc"}""");
        String at = "/candidacies/" + added.path("id");
        assertEquals("Hema Ginti", added.path("ballotName"));
        assertEquals("pending", added.path("result"));
        long head = log.head();
        Response counted =
                Desk.patch(at, "\"0\"", "{\"votes\": 1234, \"share\": 0.129, \"rank\": 13, \"result\": \"lost\"}");
        assertEquals(200, counted.statusCode(), counted.asString());
        assertEquals(1234, Api.json("/v1/candidates/hema-ginti").getInt("candidacies[0].votes"));
        assertEquals(0.13f, Api.json("/v1/candidates/hema-ginti").getFloat("candidacies[0].share"));
        assertTrue(Api.json("/v1/constituencies/kanpur")
                .getList("candidates.candidate.slug", String.class)
                .contains("hema-ginti"));
        Change change = log.since(head, 10).getFirst();
        assertEquals(person.<String>path("id"), change.entityId.toString());
        assertEquals(ballotOf(change.entityId), change.facets);
        assertEquals("\"1\"", Desk.put(at, "\"1\"", counted.asString()).header("ETag"), "the same again is no change");
        assertEquals(204, Desk.delete(at, "\"1\"").statusCode());
        assertEquals(List.of(), Api.json("/v1/candidates/hema-ginti").getList("candidacies"));
        assertEquals(
                204, Desk.delete("/candidates/" + person.path("id"), "\"0\"").statusCode());
    }

    @Test
    void the_audit_log_tells_which_tie_was_made_changed_and_removed() {
        Response person = Desk.add("/candidates", "{\"names\": {\"hi\": \"हर्ष जाँच\"}, \"slug\": \"harsh-jaanch\"}");
        Response added = Desk.add("/candidacies", """
                {"election": "lok-sabha-2024", "constituency": "kanpur", "candidate": "harsh-jaanch"}""");
        String at = "/candidacies/" + added.path("id");
        Desk.patch(at, "\"0\"", "{\"votes\": 7}");
        Desk.delete(at, "\"1\"");
        String tie = "candidacy " + added.path("id");
        Response told = Staff.as(Role.ADMIN).get("/editorial/v1/audit?entity=" + person.path("id"));
        assertEquals(
                List.of(tie + " deleted", tie + " saved", tie + " created"),
                told.jsonPath().getList("items.detail").subList(0, 3));
        Desk.delete("/candidates/" + person.path("id"), "\"0\"");
    }

    /** All in whose lists and counts a candidate of INC in Kanpur stands. */
    private static Set<UUID> ballotOf(UUID candidate) {
        return Set.of(
                candidate,
                Newsroom.tag(TagType.CONSTITUENCY, "kanpur"),
                Newsroom.tag(TagType.ELECTION, "lok-sabha-2024"),
                Newsroom.tag(TagType.PARTY, "inc"),
                Newsroom.tag(TagType.STATE, "uttar-pradesh"));
    }

    @Test
    void a_copy_of_the_seat_that_was_kept_is_stale_after_a_count() {
        Response before = Api.get("/v1/constituencies/araku");
        clock.move(java.time.Duration.ofMinutes(1));
        Response line = Desk.get("/candidacies?constituency=araku&limit=1");
        String at = "/candidacies/" + line.path("items[0].id");
        String tag = Desk.get(at).header("ETag");
        Response changed = Desk.patch(at, tag, "{\"note\": \"पुनर्गणना\"}");
        Response after = io.restassured.RestAssured.given()
                .header("If-Modified-Since", before.header("Last-Modified"))
                .get("/v1/constituencies/araku");
        assertEquals(200, after.statusCode());
        Desk.patch(at, changed.header("ETag"), "{\"note\": null}");
        clock.reset();
    }

    @Test
    void nobody_stands_twice_on_a_ballot() throws Exception {
        Response person = Desk.add("/candidates", "{\"names\": {\"hi\": \"हंसा एक\"}, \"slug\": \"hansa-ek\"}");
        String line = "{\"election\": \"lok-sabha-2024\", \"constituency\": \"amethi\", \"candidate\": \"hansa-ek\"}";
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Response>> sent = Stream.generate(() -> threads.submit(() -> Desk.post("/candidacies", line)))
                    .limit(4)
                    .toList();
            for (Future<Response> one : sent) {
                statuses.add(one.get().statusCode());
            }
        }
        assertEquals(List.of(201, 409, 409, 409), statuses.stream().sorted().toList());
        Response there = Desk.get("/candidacies?candidate=hansa-ek&count=exact");
        assertEquals(1, (int) there.path("page.total"));
        assertEquals(
                204,
                Desk.delete("/candidacies/" + there.path("items[0].id"), "\"0\"")
                        .statusCode());
        assertEquals(
                204, Desk.delete("/candidates/" + person.path("id"), "\"0\"").statusCode());
    }

    @Test
    void only_none_of_the_above_is_nobody() {
        assertProblem(
                        Desk.post("/candidacies", "{\"election\": \"lok-sabha-2024\", \"constituency\": \"kanpur\"}"),
                        ProblemType.INVALID_BODY,
                        "/editorial/v1/candidacies")
                .violation("body", "/candidate", "only none of the above");
        assertProblem(Desk.post("/candidacies", """
                                {"election": "lok-sabha-2024", "constituency": "kanpur", "candidate": "alok-misra",
                                 "result": "nota", "votes": -1, "share": 101}"""), ProblemType.INVALID_BODY, "/editorial/v1/candidacies")
                .violation("body", "/candidate", "left out for none of the above")
                .violation("body", "/votes", "between 0")
                .violation("body", "/share", "between 0 and 100");
        assertProblem(
                        Desk.post(
                                "/candidacies",
                                "{\"election\": \"lok-sabha-2024\", \"constituency\": \"kanpur\", \"result\": \"nota\"}"),
                        ProblemType.CONFLICT,
                        "/editorial/v1/candidacies")
                .detail("has that line already");
    }

    @Test
    void ballots_are_listed_by_what_they_tie_together() {
        Response all =
                Desk.get("/candidacies?election=lok-sabha-2024&constituency=kanpur,amethi&limit=100&count=exact");
        int total = all.path("page.total");
        assertEquals(total, all.jsonPath().getList("items").size());
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page =
                    Desk.get("/candidacies?election=lok-sabha-2024&constituency=kanpur,amethi&limit=7" + cursor);
            walked.addAll(page.jsonPath().getList("items.id", String.class));
            String next = page.path("page.next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertEquals(all.jsonPath().getList("items.id", String.class), walked);
        assertProblem(
                Desk.get("/candidacies?party=nobody"), ProblemType.INVALID_PARAMETER, "/editorial/v1/candidacies");
    }

    @Test
    void a_seat_votes_once_at_an_election() {
        Response seat = Desk.add("/constituencies", """
                {"names": {"hi": "हमीरपुर नया"}, "slug": "h-poll", "number": 998, "reservation": "GEN", "state": "bihar"}""");
        Response poll = Desk.add("/polls", """
                {"election": "lok-sabha-2024", "constituency": "h-poll", "phase": 5, "on": "2024-05-20"}""");
        String at = "/polls/" + poll.path("id");
        assertEquals(5, Api.json("/v1/constituencies/h-poll").getInt("phase"));
        assertProblem(
                Desk.post("/polls", "{\"election\": \"lok-sabha-2024\", \"constituency\": \"h-poll\", \"phase\": 6}"),
                ProblemType.CONFLICT,
                "/editorial/v1/polls");
        Response moved = Desk.patch(at, "\"0\"", "{\"phase\": 6, \"scheduledPhase\": 5, \"on\": null}");
        assertNull(moved.path("on"));
        assertEquals(6, Api.json("/v1/constituencies/h-poll").getInt("phase"));
        assertProblem(Desk.patch(at, "\"0\"", "{\"phase\": 7}"), ProblemType.PRECONDITION_FAILED, "/editorial/v1" + at);
        assertEquals(204, Desk.delete(at, "\"1\"").statusCode());
        assertEquals(
                204, Desk.delete("/constituencies/" + seat.path("id"), "\"0\"").statusCode());
    }

    @Test
    void a_party_joins_an_alliance_and_leaves_it() {
        Response party = Desk.add("/parties", "{\"names\": {\"hi\": \"हमसफ़र दल\"}, \"slug\": \"hamsafar\"}");
        Response joined = Desk.add(
                "/memberships", "{\"election\": \"lok-sabha-2024\", \"alliance\": \"india\", \"party\": \"hamsafar\"}");
        String at = "/memberships/" + joined.path("id");
        assertEquals("india", Api.json("/v1/parties/hamsafar").getString("alliances[0].alliance.slug"));
        Response crossed = Desk.patch(at, "\"0\"", "{\"alliance\": \"nda\"}");
        assertEquals("\"1\"", crossed.header("ETag"));
        assertEquals("nda", Api.json("/v1/parties/hamsafar").getString("alliances[0].alliance.slug"));
        assertTrue(Desk.get("/memberships?alliance=nda&limit=100")
                .jsonPath()
                .getList("items.party", String.class)
                .contains("hamsafar"));
        assertEquals(204, Desk.delete(at, "\"1\"").statusCode());
        assertEquals(List.of(), Api.json("/v1/parties/hamsafar").getList("alliances"));
        assertEquals(204, Desk.delete("/parties/" + party.path("id"), "\"0\"").statusCode());
    }
}
