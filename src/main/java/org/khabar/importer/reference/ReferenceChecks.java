package org.khabar.importer.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.CandidacyResult;
import org.khabar.importer.reference.Reference.AliasRow;
import org.khabar.importer.reference.Reference.AllianceRow;
import org.khabar.importer.reference.Reference.CandidateRow;
import org.khabar.importer.reference.Reference.ConstituencyRow;
import org.khabar.importer.reference.Reference.ElectionRow;
import org.khabar.importer.reference.Reference.PartyRow;
import org.khabar.importer.reference.Reference.PersonRow;
import org.khabar.importer.reference.Reference.PhaseRow;
import org.khabar.importer.reference.Reference.Places;
import org.khabar.importer.reference.Reference.Politics;
import org.khabar.importer.reference.Reference.PollRow;
import org.khabar.importer.reference.Reference.StateRow;
import org.khabar.importer.reference.Reference.Sums;

/** Whether the rows hold together: identifiers are unique, whatever is pointed to is there, and all sums are as published. */
final class ReferenceChecks {

    private final Places places;
    private final Politics politics;
    private final Reference all;
    private final List<String> faults = new ArrayList<>();

    private ReferenceChecks(Reference all) {
        this.all = all;
        this.places = all.places();
        this.politics = all.politics();
    }

    /** The same rows. Throws IllegalStateException that names every fault, when there is one. */
    static Reference checked(Reference all) {
        List<String> faults = faults(all);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the reference data is faulty: " + String.join("; ", faults));
        }
        return all;
    }

    /** Every fault, in words. */
    static List<String> faults(Reference all) {
        ReferenceChecks checks = new ReferenceChecks(all);
        checks.countRows();
        checks.findTwins();
        checks.followPlaces();
        checks.followPolitics();
        checks.followCandidates();
        checks.addUpSeats();
        checks.addUpPhases();
        checks.addUpCandidates();
        return List.copyOf(checks.faults);
    }

    private void countRows() {
        Sums sums = all.sums();
        same("states", sums.states(), places.states().size());
        same("constituencies", sums.constituencies(), places.constituencies().size());
        same("parties", sums.parties(), politics.parties().size());
        same("alliances", sums.alliances(), politics.alliances().size());
        same("elections", sums.elections(), politics.elections().size());
        same("people", sums.people(), politics.people().size());
        same("candidacies", sums.candidacies(), all.candidates().size());
        same("candidates", sums.candidates(), Contender.all(all).size());
        same(
                "polls",
                sums.polls(),
                places.constituencies().stream()
                        .mapToInt(row -> row.polls().size())
                        .sum());
        same(
                "memberships",
                sums.memberships(),
                politics.alliances().stream()
                        .mapToInt(row -> row.parties().size())
                        .sum());
    }

    private void findTwins() {
        unique("state", places.states(), StateRow::id);
        unique("state code", places.states(), StateRow::code);
        unique("constituency", places.constituencies(), ConstituencyRow::id);
        unique("party", politics.parties(), PartyRow::id);
        unique("alliance", politics.alliances(), AllianceRow::id);
        unique("election", politics.elections(), ElectionRow::id);
        unique("person", politics.people(), PersonRow::id);
        unique("candidacy", all.candidates(), CandidateRow::id);
        unique("Wikidata identifier of a constituency", places.constituencies(), ConstituencyRow::wikidata);
        unique("Wikidata identifier of a party", politics.parties(), PartyRow::wikidata);
        unique("Wikidata identifier of a candidate", all.candidates(), CandidateRow::wikidata);
    }

    private void followPlaces() {
        Set<String> states = set(places.states(), StateRow::code);
        Set<String> elections = set(politics.elections(), ElectionRow::id);
        for (ConstituencyRow row : places.constituencies()) {
            exists("state", states, row.state(), row.id());
            row.polls().forEach(poll -> exists("election", elections, poll.election(), row.id()));
        }
        politics.elections().forEach(row -> exists("state", states, row.state(), row.id()));
    }

    private void followPolitics() {
        Set<String> parties = set(politics.parties(), PartyRow::id);
        Set<String> elections = set(politics.elections(), ElectionRow::id);
        for (AllianceRow row : politics.alliances()) {
            exists("election", elections, row.election(), row.id());
            row.parties().forEach(party -> exists("party", parties, party, row.id()));
            Set<String> told = politics.parties().stream()
                    .filter(party -> row.id().equals(party.alliance()))
                    .map(PartyRow::id)
                    .collect(Collectors.toSet());
            same("parties in alliance " + row.id(), Set.copyOf(row.parties()), told);
        }
        politics.people().forEach(row -> exists("party", parties, row.party(), row.id()));
    }

    private void followCandidates() {
        Set<String> constituencies = set(places.constituencies(), ConstituencyRow::id);
        Set<String> parties = set(politics.parties(), PartyRow::id);
        for (CandidateRow row : all.candidates()) {
            exists("constituency", constituencies, row.constituency(), row.id());
            exists("party", parties, row.party(), row.id());
        }
        Set<String> targets = new HashSet<>(Set.of("candidate"));
        constituencies.forEach(id -> targets.add(Key.constituency(id)));
        parties.forEach(id -> targets.add(Key.party(id)));
        politics.people().forEach(row -> targets.add(Key.person(row.id())));
        politics.alliances().forEach(row -> targets.add(Key.alliance(row.id())));
        for (AliasRow row : all.ambiguousAliases()) {
            exists("target", targets, row.target(), row.alias());
        }
    }

    private void addUpSeats() {
        Map<String, List<ConstituencyRow>> byState =
                places.constituencies().stream().collect(Collectors.groupingBy(ConstituencyRow::state));
        for (StateRow state : places.states()) {
            List<Integer> numbers = byState.getOrDefault(state.code(), List.of()).stream()
                    .map(ConstituencyRow::number)
                    .sorted()
                    .toList();
            List<Integer> expected =
                    Stream.iterate(1, n -> n + 1).limit(state.lokSabhaSeats()).toList();
            same("numbers of the seats of " + state.code(), expected, numbers);
        }
        Map<String, Integer> seatsByParty = new HashMap<>();
        politics.parties().forEach(party -> seatsByParty.put(party.id(), party.seats()));
        for (AllianceRow row : politics.alliances()) {
            int seats = row.parties().stream()
                    .mapToInt(id -> seatsByParty.getOrDefault(id, 0))
                    .sum();
            same("seats of " + row.id(), row.seats(), seats);
        }
    }

    private void addUpPhases() {
        for (ElectionRow election : politics.elections()) {
            Integer announced = all.sums().phaseSeats().get(election.id());
            if (announced != null) {
                same("seats in the phases of " + election.id(), announced, announcedSeats(election));
            }
            election.phases().forEach(phase -> addUp(election, phase));
        }
    }

    private static int announcedSeats(ElectionRow election) {
        return election.phases().stream()
                .mapToInt(phase -> Objects.requireNonNullElse(phase.seats(), 0))
                .sum();
    }

    private void addUp(ElectionRow election, PhaseRow phase) {
        List<PollRow> polls = places.constituencies().stream()
                .flatMap(row -> row.polls().stream())
                .filter(poll -> poll.election().equals(election.id()) && poll.phase() == phase.phase())
                .filter(poll -> poll.on() != null)
                .toList();
        String name = "phase " + phase.phase() + " of " + election.id();
        if (phase.polled() != null) {
            same("seats polled in " + name, phase.polled(), polls.size());
        }
        polls.forEach(poll -> same("day of " + name, phase.on(), poll.on()));
    }

    private void addUpCandidates() {
        long votes = all.candidates().stream()
                .mapToLong(row -> Objects.requireNonNullElse(row.votes(), 0L))
                .sum();
        same("votes", all.sums().votes(), votes);
        same(
                "candidacies of none of the above",
                (long) all.sums().nota(),
                having(CandidacyResult.NOTA).count());
        Map<String, Long> winners = counted(having(CandidacyResult.WON), CandidateRow::constituency);
        places.constituencies().forEach(row -> same("winners in " + row.id(), 1L, winners.getOrDefault(row.id(), 0L)));
        Map<String, Long> seats = counted(having(CandidacyResult.WON), CandidateRow::party);
        Map<String, Long> stood = counted(all.candidates().stream(), CandidateRow::party);
        for (PartyRow party : politics.parties()) {
            same("seats of " + party.id(), (long) party.seats(), seats.getOrDefault(party.id(), 0L));
            same("candidates of " + party.id(), (long) party.candidates(), stood.getOrDefault(party.id(), 0L));
        }
    }

    private Stream<CandidateRow> having(CandidacyResult result) {
        return all.candidates().stream().filter(row -> row.result() == result);
    }

    private static Map<String, Long> counted(Stream<CandidateRow> rows, Function<CandidateRow, @Nullable String> by) {
        return rows.map(by).map(String::valueOf).collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    private static <T> Set<String> set(Collection<T> rows, Function<T, String> id) {
        return rows.stream().map(id).collect(Collectors.toSet());
    }

    private <T> void unique(String what, Collection<T> rows, Function<T, @Nullable String> id) {
        Set<String> seen = new HashSet<>();
        for (T row : rows) {
            String value = id.apply(row);
            if (value != null && !seen.add(value)) {
                faults.add("the " + what + " " + value + " stands there twice");
            }
        }
    }

    private void exists(String what, Set<String> known, @Nullable String id, String by) {
        if (id != null && !known.contains(id)) {
            faults.add("the " + what + " " + id + " of " + by + " is not there");
        }
    }

    private void same(String what, Object expected, @Nullable Object found) {
        if (!expected.equals(found)) {
            faults.add(what + " should be " + expected + " but are " + found);
        }
    }
}
