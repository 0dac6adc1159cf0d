package org.khabar.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Effect;
import org.khabar.content.election.Poll;
import org.khabar.content.merge.MergeWorkflow;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagType;
import org.khabar.kit.edit.ExpectedVersion;

/** The application has loaded the reference data when the tests begin; each test undoes what it does to it. */
@QuarkusTest
class ReferenceLoadTest {

    private static final String GUMMA = "ls2024-ap-01-araku-gumma-thanuja-rani";

    @Inject
    ReferenceLoad load;

    @Inject
    EntityManager database;

    @Inject
    MergeWorkflow merging;

    @Test
    @TestTransaction
    void everything_in_the_files_is_there() {
        Map<TagType, Long> tags = database.createQuery("from Tag where referenceKey is not null", Tag.class)
                .getResultStream()
                .collect(Collectors.groupingBy(tag -> tag.type, Collectors.counting()));
        assertEquals(
                Map.of(
                        TagType.STATE, 36L,
                        TagType.CONSTITUENCY, 543L,
                        TagType.PARTY, 60L,
                        TagType.ALLIANCE, 2L,
                        TagType.ELECTION, 9L,
                        TagType.CANDIDATE, 8370L),
                tags);
        assertEquals(8902L, number("select count(*) from Candidacy"));
        assertEquals(542L, number("select count(*) from Candidacy where outcome.result = NOTA and candidate is null"));
        assertEquals(645_363_445L, number("select sum(outcome.votes) from Candidacy"));
        assertEquals(543L, number("select count(distinct constituency) from Candidacy where outcome.result = WON"));
        assertEquals(2548L, number("select count(*) from Candidacy where party is null and ballot.partyName <> ''"));
        assertEquals(0L, number("select count(*) from Candidacy where ballot.partyName is null"));
        assertEquals(38L, number("select count(*) from AllianceMembership"));
        assertEquals(1067L, number("select count(*) from Poll"));
    }

    @Test
    @TestTransaction
    void loading_the_same_files_again_looks_at_nothing() {
        assertFalse(load.run().loaded());
    }

    @Test
    @TestTransaction
    void comparing_all_rows_of_the_same_files_changes_nothing() {
        database.createQuery("delete from LoadedFile where name <> 'lock'").executeUpdate();
        ReferenceReport report = load.run();
        assertTrue(report.loaded());
        assertEquals(0, report.total(Effect.CREATED));
        assertEquals(0, report.total(Effect.UPDATED));
        assertEquals(0, report.removed());
        assertEquals(9020 + 8902 + 1067 + 38, report.total(Effect.UNCHANGED));
    }

    @Test
    @TestTransaction
    void a_row_that_got_lost_comes_back() {
        database.createQuery("delete from Candidacy where referenceKey = :key")
                .setParameter("key", GUMMA)
                .executeUpdate();
        ReferenceReport report = load.run();
        assertEquals(
                Map.of(Effect.CREATED, 1, Effect.UNCHANGED, 8901), report.rows().get("candidacies"));
    }

    @Test
    @TestTransaction
    void a_corrected_name_updates_one_candidate_and_nothing_else() {
        ReferenceReport report =
                load.run(corrected("\"nameEn\": \"Gumma Thanuja Rani\"", "\"nameEn\": \"G. Thanuja Rani\""));
        assertEquals(1, report.total(Effect.UPDATED));
        assertEquals(0, report.total(Effect.CREATED));
        assertEquals(
                Map.of(Effect.UPDATED, 1, Effect.UNCHANGED, 8369), report.rows().get("candidates"));
        database.flush();
        database.clear();
        Tag tag = tag("candidate:" + GUMMA);
        assertEquals("G. Thanuja Rani", tag.names.en());
        assertEquals("gumma-thanuja-rani", tag.slug);
    }

    @Test
    @TestTransaction
    void what_an_editor_wrote_stays_when_another_row_is_corrected() {
        Tag edited = tag("candidate:ls2024-ap-01-araku-samareddy-balakrishna");
        edited.names = new Names("समरेड्डी बालकृष्ण", edited.names.en());
        load.run(corrected("\"nameEn\": \"Gumma Thanuja Rani\"", "\"nameEn\": \"G. Thanuja Rani\""));
        assertEquals("समरेड्डी बालकृष्ण", edited.names.hi());
    }

    @Test
    @TestTransaction
    void what_editors_merged_stays_merged_when_all_rows_are_compared() {
        merge(TagType.PARTY, "party:inc", "party:bjp");
        merge(TagType.CONSTITUENCY, "pc:up-43-kanpur", "pc:up-37-amethi");
        merge(TagType.STATE, "state:BR", "state:UP");
        merge(TagType.ALLIANCE, "alliance:india", "alliance:nda");
        merge(TagType.ELECTION, "election:up-vidhan-sabha-2022", "election:lok-sabha-2024");
        merge(TagType.CANDIDATE, "candidate:" + GUMMA, "person:rahul-gandhi");
        assertFalse(load.run().loaded(), "nothing has got lost");
        database.createQuery("delete from LoadedFile where name <> 'lock'").executeUpdate();
        ReferenceReport report = load.run();
        database.flush();
        assertEquals(0, report.total(Effect.CREATED));
        assertEquals(0, report.removed());
    }

    private void merge(TagType type, String key, String into) {
        Tag merged = tag(key);
        merging.merge(type, merged.id, ExpectedVersion.of("\"" + merged.version + "\""), tag(into).id, Actor.IMPORT);
        database.flush();
        database.clear();
    }

    @Test
    void files_that_contradict_themselves_change_nothing() {
        ReferenceFiles faulty = corrected("\"votes\": 477005", "\"votes\": 477006");
        assertThrows(IllegalStateException.class, () -> load.run(faulty));
        QuarkusTransaction.requiringNew().run(() -> assertFalse(load.run().loaded()));
    }

    @Test
    @TestTransaction
    void kanpur_voted_in_the_fourth_phase_with_twelve_other_seats_of_its_state() {
        Tag kanpur = tag("pc:up-43-kanpur");
        assertEquals("kanpur", kanpur.slug);
        List<Poll> polls = database.createQuery(
                        "from Poll where constituency = :seat and election.slug = 'lok-sabha-2024'", Poll.class)
                .setParameter("seat", kanpur)
                .getResultList();
        assertEquals(
                List.of(new Poll.Timing(4, null, LocalDate.of(2024, 5, 13), null)),
                polls.stream().map(poll -> poll.timing).toList());
        assertEquals(
                13L,
                number("select count(*) from Poll where timing.phase = 4 and election.slug = 'lok-sabha-2024'"
                        + " and constituency.state.slug = 'uttar-pradesh'"));
    }

    @Test
    @TestTransaction
    void rahul_gandhi_stood_twice_and_kanhaiya_kumar_has_a_namesake() {
        assertEquals(2L, number("select count(*) from Candidacy where candidate.slug = 'rahul-gandhi'"));
        Tag rahul = tag("person:rahul-gandhi");
        assertEquals("Q10218", rahul.externalIds.get("wikidata"));
        assertNull(rahul.state);
        assertEquals("inc", slug(rahul.party));
        Tag namesake = tag("candidate:ls2024-br-04-sheohar-kanhaiya-kumar");
        assertEquals("kanhaiya-kumar-sheohar", namesake.slug);
        assertEquals("bihar", slug(namesake.state));
    }

    @Test
    @TestTransaction
    void a_candidate_without_a_hindi_name_answers_the_english_one_and_says_so() {
        Tag gumma = tag("candidate:" + GUMMA);
        assertNull(gumma.names.hi());
        assertEquals("Gumma Thanuja Rani", gumma.names.in(Language.HI));
        assertEquals(Language.EN, gumma.names.languageIn(Language.HI));
    }

    @Test
    @TestTransaction
    void each_type_has_the_facts_of_its_own() {
        assertEquals(new TagDetails.State("state", "UP", "IN-UP", 80, 403), tag("state:UP").details);
        assertEquals(new TagDetails.Constituency(43, "GEN"), tag("pc:up-43-kanpur").details);
        assertEquals(new TagDetails.Party("#ff9933", null, "national", false), tag("party:bjp").details);
        assertEquals(new TagDetails.Party("#808080", null, null, true), tag("party:nota").details);
        assertEquals("uttar-pradesh", slug(tag("election:up-vidhan-sabha-2022").state));
        assertEquals("राजग", tag("alliance:nda").abbreviationInHindi);
        assertEquals(Map.of("eci", "S24", "iso", "IN-UP", "wikidata", "Q1498"), tag("state:UP").externalIds);
    }

    private static String slug(@Nullable Tag tag) {
        return Objects.requireNonNull(tag).slug;
    }

    private Tag tag(String key) {
        return database.createQuery("from Tag where referenceKey = :key", Tag.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    private Long number(String hql) {
        return database.createQuery(hql, Long.class).getSingleResult();
    }

    private static ReferenceFiles corrected(String old, String corrected) {
        ReferenceFiles files = ReferenceFiles.inBuild();
        String text = new String(files.content("candidates.json"), StandardCharsets.UTF_8);
        assertTrue(text.contains(old));
        return files.with("candidates.json", text.replace(old, corrected).getBytes(StandardCharsets.UTF_8));
    }
}
