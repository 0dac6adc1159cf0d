package org.khabar.importer.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.content.tag.CandidacyResult;
import org.khabar.kit.text.Clean;

/** The reference files as they are written, row by row, before anything is made of them. */
record Reference(
        Places places, Politics politics, List<CandidateRow> candidates, List<AliasRow> ambiguousAliases, Sums sums) {

    /** The map: states and the seats in them. */
    record Places(List<StateRow> states, List<ConstituencyRow> constituencies) {}

    /** Who acts on it. */
    record Politics(
            List<PartyRow> parties, List<AllianceRow> alliances, List<ElectionRow> elections, List<PersonRow> people) {}

    /** A row with a name in Hindi, in English or in both. */
    interface Named {

        @Nullable
        String nameHi();

        @Nullable
        String nameEn();

        default Names names() {
            return new Names(nameHi(), nameEn());
        }

        /** Further names, cleaned, each once, without the names and abbreviations themselves, which need no repeating. */
        static List<String> furtherNames(Stream<String> given, Names names, @Nullable String... abbreviations) {
            Set<String> further = new LinkedHashSet<>();
            given.map(Clean::line).forEach(further::add);
            further.remove(names.hi());
            further.remove(names.en());
            for (String abbreviation : abbreviations) {
                further.remove(abbreviation);
            }
            return List.copyOf(further);
        }
    }

    /** A state or union territory; constituencies and elections name it by its code. */
    record StateRow(
            String id,
            String code,
            String kind,
            String nameHi,
            String nameEn,
            List<String> aliases,
            String eci,
            String iso,
            @Nullable String wikidata,
            int lokSabhaSeats,
            int assemblySeats,
            Map<String, String> sources)
            implements Named {}

    /** A Lok Sabha seat. */
    record ConstituencyRow(
            String id,
            String state,
            int number,
            String nameHi,
            String nameEn,
            List<String> aliases,
            String reservation,
            @Nullable String wikidata,
            List<PollRow> polls,
            Map<String, String> sources)
            implements Named {}

    /** When the seat voted; without a day when nobody voted or the day is doubtful. */
    record PollRow(
            String election,
            int phase,
            @Nullable Integer scheduledPhase,
            @Nullable LocalDate on,
            @Nullable String note) {}

    /** A party; its alliance is an alliance's identifier, "none", or null where unknown. */
    record PartyRow(
            String id,
            @Nullable String nameHi,
            String nameEn,
            @Nullable String abbreviationHi,
            String abbreviationEn,
            @Nullable String resultName,
            List<String> aliases,
            @Nullable String alliance,
            @Nullable String colour,
            @Nullable String status,
            boolean pseudo,
            @Nullable String wikidata,
            int candidates,
            int seats,
            @Nullable String note,
            Map<String, String> sources)
            implements Named {}

    /** An alliance and its parties at one election. */
    record AllianceRow(
            String id,
            String nameHi,
            String nameEn,
            String abbreviationHi,
            String abbreviationEn,
            List<String> aliases,
            String election,
            List<String> parties,
            int seats,
            Map<String, String> sources)
            implements Named {}

    /** An election; an assembly's has a state. */
    record ElectionRow(
            String id,
            String kind,
            @Nullable String state,
            int year,
            String nameHi,
            String nameEn,
            List<String> aliases,
            int seats,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate countingOn,
            List<PhaseRow> phases,
            List<String> notes,
            Map<String, String> sources)
            implements Named {}

    /** A polling day: seats as announced, and how many constituencies polled in it in the end. */
    record PhaseRow(
            int phase,
            LocalDate on,
            @Nullable Integer seats,
            @Nullable Integer polled) {}

    /** Somebody who is in the news, whether a candidate or not. */
    record PersonRow(
            String id,
            String nameHi,
            String nameEn,
            List<String> aliases,
            @Nullable String party,
            Map<String, String> sources)
            implements Named {}

    /** One line of a ballot of the Lok Sabha election of 2024; the name of a party with an identifier is that of its row. */
    record CandidateRow(
            String id,
            String constituency,
            String ballotName,
            @Nullable String nameEn,
            @Nullable String nameHi,
            @Nullable String party,
            @Nullable String partyName,
            @Nullable Long votes,
            @Nullable BigDecimal share,
            int placed,
            CandidacyResult result,
            @Nullable String wikidata,
            @Nullable String note,
            @Nullable String source)
            implements Named {

        boolean isPerson() {
            return result != CandidacyResult.NOTA;
        }
    }

    /** A name that is also something else, and what it may mean: a reference key, or "candidate" for any. */
    record AliasRow(String alias, String target, @Nullable String why) {}

    /** What the files must add up to, as published. */
    record Sums(
            int states,
            int constituencies,
            int parties,
            int alliances,
            int elections,
            int people,
            int candidates,
            int candidacies,
            int nota,
            int polls,
            int memberships,
            long votes,
            Map<String, Integer> phaseSeats) {

        /** Tags that the files make. */
        int tags() {
            return states + constituencies + parties + alliances + elections + candidates;
        }
    }
}
