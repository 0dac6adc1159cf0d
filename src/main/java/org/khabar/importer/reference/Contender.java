package org.khabar.importer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.name.Names;
import org.khabar.importer.reference.Reference.CandidateRow;
import org.khabar.importer.reference.Reference.PersonRow;
import org.khabar.kit.text.Fold;

/**
 * Somebody with a tag: a person in the news, the lines of the ballots that are theirs, or both. Each line is somebody of
 * their own, for namesakes abound, except that one with the English name and the party of a person in the news is that
 * person's. "None of the above" is nobody.
 */
record Contender(String key, @Nullable PersonRow person, List<CandidateRow> rows) {

    Contender {
        rows = List.copyOf(rows);
        if (person == null && rows.size() != 1) {
            throw new IllegalArgumentException("a line of the ballot alone is one candidate: " + key);
        }
    }

    /** The people in the news in the order of their file, then the others in the order of theirs. */
    static List<Contender> all(Reference reference) {
        List<PersonRow> people = reference.politics().people();
        Map<String, List<CandidateRow>> known = new HashMap<>();
        people.stream()
                .filter(person -> person.party() != null)
                .forEach(person -> known.put(identity(person.nameEn(), person.party()), new ArrayList<>()));
        List<Contender> others = new ArrayList<>();
        reference.candidates().stream().filter(CandidateRow::isPerson).forEach(row -> {
            List<CandidateRow> rows = known.get(identity(String.valueOf(row.nameEn()), row.party()));
            if (rows == null) {
                others.add(new Contender(Key.candidate(row.id()), null, List.of(row)));
            } else {
                rows.add(row);
            }
        });
        Stream<Contender> inTheNews = people.stream().map(person -> inTheNews(person, known));
        return Stream.concat(inTheNews, others.stream()).toList();
    }

    private static Contender inTheNews(PersonRow person, Map<String, List<CandidateRow>> known) {
        List<CandidateRow> rows = known.getOrDefault(identity(person.nameEn(), person.party()), List.of());
        return new Contender(Key.person(person.id()), person, rows);
    }

    /** A person of no known party is no line's: the name alone would be a guess. */
    private static String identity(String nameEn, @Nullable String party) {
        return Fold.of(nameEn) + "|" + (party == null ? "unknown" : party);
    }

    Names names() {
        return person != null ? person.names() : rows.getFirst().names();
    }

    /** Under which else they are known: a ballot's Hindi name may be spelt otherwise. */
    Stream<String> aliases() {
        Stream<String> given = person == null ? Stream.empty() : person.aliases().stream();
        return Stream.concat(given, rows.stream().map(CandidateRow::nameHi).filter(Objects::nonNull));
    }

    Optional<String> party() {
        return Optional.ofNullable(
                person != null && person.party() != null ? person.party() : rows.isEmpty() ? null : last().party());
    }

    /** The constituency, when it is only one. */
    Optional<String> constituency() {
        return rows.size() == 1 ? Optional.of(last().constituency()) : Optional.empty();
    }

    private CandidateRow last() {
        return rows.getLast();
    }
}
