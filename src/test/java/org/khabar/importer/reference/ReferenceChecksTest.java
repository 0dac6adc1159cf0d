package org.khabar.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check is seen to fail on a copy of the files with one thing wrong. */
class ReferenceChecksTest {

    private static final ReferenceFiles FILES = ReferenceFiles.inBuild();

    @Test
    void the_files_of_the_build_hold_together() {
        assertEquals(List.of(), ReferenceChecks.faults(FILES.read()));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            states.json         | "code": "UP"                              | "code": "UQ"                        | the state UP of up-01-saharanpur is not there
            states.json         | "code": "UP"                              | "code": "UK"                        | the state code UK stands there twice
            states.json         | "lokSabhaSeats": 80                       | "lokSabhaSeats": 79                 | numbers of the seats of UP should be
            constituencies.json | "id": "up-43-kanpur"                      | "id": "up-42-kannauj"               | the constituency up-42-kannauj stands there twice
            constituencies.json | "id": "up-43-kanpur"                      | "id": "up-43-kanpur-x"              | winners in up-43-kanpur-x should be 1 but are 0
            constituencies.json | "election": "lok-sabha-2024"              | "election": "lok-sabha-2023"        | the election lok-sabha-2023 of
            constituencies.json | "phase": 4                                | "phase": 5                          | seats polled in phase 4 of lok-sabha-2024 should be 96
            constituencies.json | "on": "2024-05-13"                        | "on": "2024-05-14"                  | day of phase 4 of lok-sabha-2024 should be 2024-05-13
            parties.json        | "id": "bjp"                               | "id": "bjq"                         | the party bjp of nda is not there
            parties.json        | "alliance": "nda"                         | "alliance": "india"                 | parties in alliance nda should be
            parties.json        | "seats": 240                              | "seats": 241                        | seats of bjp should be 241 but are 240
            parties.json        | "candidates": 441                         | "candidates": 440                   | candidates of bjp should be 440 but are 441
            parties.json        | "wikidata": "Q10225"                      | "wikidata": "Q10230"                | Wikidata identifier of a party Q10230 stands there twice
            alliances.json      | "seats": 293                              | "seats": 292                        | seats of nda should be 292 but are 293
            alliances.json      | "election": "lok-sabha-2024"              | "election": "lok-sabha-2025"        | the election lok-sabha-2025 of nda is not there
            elections.json      | "seats": 102                              | "seats": 101                        | seats in the phases of lok-sabha-2024 should be 544 but are 543
            elections.json      | "polled": 101                             | "polled": 102                       | seats polled in phase 1 of lok-sabha-2024 should be 102
            elections.json      | "state": "UP"                             | "state": "XX"                       | the state XX of up-vidhan-sabha
            people.json         | "id": "amit-shah"                         | "id": "narendra-modi"               | the person narendra-modi stands there twice
            people.json         | "party": "aap"                            | "party": "aaq"                      | the party aaq of gopal-rai is not there
            people.json         | "nameEn": "Amit Shah"                     | "nameEn": "Amit Shaw"               | candidates should be 8370 but are 8371
            candidates.json     | "votes": 477005                           | "votes": 477006                     | votes should be 645363445 but are 645363446
            candidates.json     | "placed": 1, "result": "won"              | "placed": 1, "result": "lost"       | should be 1 but are 0
            candidates.json     | "result": "nota"                          | "result": "lost"                    | candidacies of none of the above should be 542 but are 541
            candidates.json     | "constituency": "ap-01-araku"             | "constituency": "ap-00-araku"       | the constituency ap-00-araku of
            candidates.json     | "party": "ysrcp"                          | "party": "ysrcq"                    | the party ysrcq of
            candidates.json     | "wikidata": "Q16897897"                   | "wikidata": "Q1058"                 | Wikidata identifier of a candidate Q1058 stands there twice
            candidates.json     | ls2024-ap-01-araku-kothapalli-geetha      | ls2024-ap-01-araku-gumma-thanuja-rani | the candidacy ls2024-ap-01-araku-gumma-thanuja-rani stands there twice
            ambiguous_aliases.json | "target": "party:aap"                  | "target": "party:aaq"               | the target party:aaq of आप is not there
            sums.json           | "states": 36                              | "states": 35                        | states should be 35 but are 36
            sums.json           | "constituencies": 543                     | "constituencies": 542               | constituencies should be 542 but are 543
            sums.json           | "parties": 60                             | "parties": 61                       | parties should be 61 but are 60
            sums.json           | "alliances": 2                            | "alliances": 3                      | alliances should be 3 but are 2
            sums.json           | "elections": 9                            | "elections": 8                      | elections should be 8 but are 9
            sums.json           | "people": 18                              | "people": 17                        | people should be 17 but are 18
            sums.json           | "candidacies": 8902                       | "candidacies": 8901                 | candidacies should be 8901 but are 8902
            sums.json           | "polls": 1067                             | "polls": 1066                       | polls should be 1066 but are 1067
            sums.json           | "memberships": 38                         | "memberships": 37                   | memberships should be 37 but are 38
            """)
    void one_wrong_thing_is_found(String file, String right, String wrong, String fault) {
        List<String> faults = ReferenceChecks.faults(changed(file, right, wrong).read());
        assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), () -> "found only " + faults);
    }

    @Test
    void a_misspelt_member_is_an_error_that_names_the_file() {
        ReferenceFiles files = changed("states.json", "\"iso\"", "\"isoo\"");
        UncheckedIOException error = Assertions.assertThrows(UncheckedIOException.class, files::read);
        assertEquals("reference/states.json cannot be read", error.getMessage());
    }

    private static ReferenceFiles changed(String file, String right, String wrong) {
        String text = new String(FILES.content(file), StandardCharsets.UTF_8);
        int at = text.indexOf(right);
        assertTrue(at >= 0, () -> right + " is not in " + file);
        String changed = text.substring(0, at) + wrong + text.substring(at + right.length());
        return FILES.with(file, changed.getBytes(StandardCharsets.UTF_8));
    }
}
