package org.khabar.intake.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.election.Candidacy;
import org.khabar.content.election.CandidacyContent;
import org.khabar.content.name.Language;
import org.khabar.content.tag.CandidacyResult;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.intake.Naming;
import org.khabar.intake.References;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** What was read of a candidacy. The tags that it ties together are known by their identifiers alone so far. */
public record CandidacySubmission(
        UUID election,
        UUID constituency,
        @Nullable UUID candidate,
        @Nullable UUID party,
        Names names,
        Candidacy.Outcome outcome) {

    private static final int NOTE_LENGTH = 1000;
    private static final int VOTES = 2_000_000_000;
    private static final int RANKS = 10_000;
    private static final double WHOLE = 100;

    /** As they stood on the ballot; the candidate's own when null. */
    public record Names(
            @Nullable String ballotName, @Nullable String partyName) {}

    /** Reads everything, and ends the members. */
    public static CandidacySubmission read(Members members, References references) {
        UUID election = references.find(AddressKind.ELECTION, members.need("election"));
        UUID constituency = references.find(AddressKind.CONSTITUENCY, members.need("constituency"));
        Value someone = members.may("candidate");
        UUID candidate = someone.orNull(value -> references.find(AddressKind.CANDIDATE, value));
        UUID party = members.may("party").orNull(value -> references.find(AddressKind.PARTY, value));
        Names names = new Names(
                members.may("ballotName").orNull(value -> value.line(Naming.NAME_LENGTH)),
                members.may("partyName").orNull(value -> value.line(Naming.NAME_LENGTH)));
        Candidacy.Outcome outcome = outcome(members);
        if ((candidate == null) != (outcome.result() == CandidacyResult.NOTA)) {
            someone.wrong(
                    candidate == null
                            ? "is missing; only none of the above, whose result is nota, has none"
                            : "must be left out for none of the above, whose result is nota");
        }
        members.end();
        return new CandidacySubmission(election, constituency, candidate, party, names, outcome);
    }

    private static Candidacy.Outcome outcome(Members members) {
        Integer votes = members.may("votes").orNull(value -> value.integer(0, VOTES));
        CandidacyResult result = members.may("result")
                .orNull(value -> value.oneOf(List.of(CandidacyResult.values()), CandidacyResult::word));
        return new Candidacy.Outcome(
                votes == null ? null : Long.valueOf(votes),
                members.may("share").orNull(CandidacySubmission::share),
                members.may("rank").orNull(value -> value.integer(1, RANKS)),
                result == null ? CandidacyResult.PENDING : result,
                members.may("note").orNull(value -> value.line(NOTE_LENGTH)));
    }

    private static BigDecimal share(Value value) {
        double share = value.number();
        if (share < 0 || share > WHOLE) {
            value.wrong("must be between 0 and 100");
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(share);
    }

    /** The same with the tags that it ties together. Call it within a transaction. */
    public CandidacyContent content(TagRepository tags) {
        Tag someone = candidate == null ? null : tags.findById(candidate);
        return new CandidacyContent(
                tags.findById(election),
                tags.findById(constituency),
                someone,
                party == null ? null : tags.findById(party),
                new Candidacy.Ballot(ballotName(someone), names.partyName()),
                outcome);
    }

    private String ballotName(@Nullable Tag someone) {
        if (names.ballotName() != null) {
            return names.ballotName();
        }
        return someone == null ? "NOTA" : someone.names.in(Language.EN);
    }
}
