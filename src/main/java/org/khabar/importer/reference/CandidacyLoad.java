package org.khabar.importer.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.Candidacy;
import org.khabar.content.election.ElectionWorkflow.Stood;
import org.khabar.content.election.ElectionWorkflow.Told;
import org.khabar.content.election.ElectionWorkflow.Who;
import org.khabar.importer.reference.Reference.CandidateRow;
import org.khabar.importer.reference.Reference.PartyRow;

/** Makes candidacies of the lines of the ballots. */
final class CandidacyLoad {

    private final Map<String, PartyRow> parties;
    private final Map<String, String> contenderByRow = new HashMap<>();
    private final Function<String, UUID> idByKey;

    /** Needs the tags of election, seats, parties and candidates. */
    CandidacyLoad(List<PartyRow> parties, List<Contender> contenders, Function<String, UUID> idByKey) {
        this.parties = parties.stream().collect(Collectors.toMap(PartyRow::id, Function.identity()));
        contenders.forEach(one -> one.rows().forEach(row -> contenderByRow.put(row.id(), one.key())));
        this.idByKey = idByKey;
    }

    List<Stood> candidacies(List<CandidateRow> rows) {
        return rows.stream().map(this::candidacy).toList();
    }

    private Stood candidacy(CandidateRow row) {
        return new Stood(
                row.id(),
                Key.id(row.id()),
                idByKey.apply(Key.election(Key.ELECTION_OF_CANDIDATES)),
                idByKey.apply(Key.constituency(row.constituency())),
                who(row),
                told(row));
    }

    private Who who(CandidateRow row) {
        String contender = contenderByRow.get(row.id());
        return new Who(
                contender == null ? null : idByKey.apply(contender),
                row.party() == null ? null : idByKey.apply(Key.party(row.party())));
    }

    private Told told(CandidateRow row) {
        Candidacy.Ballot ballot = new Candidacy.Ballot(row.ballotName(), partyName(row));
        Candidacy.Outcome outcome =
                new Candidacy.Outcome(row.votes(), row.share(), row.placed(), row.result(), row.note());
        return new Told(ballot, outcome);
    }

    private @Nullable String partyName(CandidateRow row) {
        PartyRow party = row.party() == null ? null : parties.get(row.party());
        return row.partyName() != null || party == null ? row.partyName() : party.resultName();
    }
}
