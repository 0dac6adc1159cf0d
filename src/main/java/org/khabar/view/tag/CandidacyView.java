package org.khabar.view.tag;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.Candidacy;
import org.khabar.content.name.Language;
import org.khabar.content.tag.CandidacyResult;

/** Who stood where at which election for which party, and how it ended. */
@Schema(name = "Candidacy")
public record CandidacyView(
        @Schema(description = "Election") TagRef election,
        @Schema(description = "Constituency") TagRef constituency,

        @Schema(description = "Who stood; missing for none-of-the-above") @Nullable
        TagRef candidate,

        @Schema(description = "Party, where it has a page of its own") @Nullable
        TagRef party,

        @Schema(description = "Party as the Election Commission wrote it", example = "Indian National Congress")
        @Nullable
        String partyName,

        @Schema(description = "Name as it stood on the ballot", example = "KANHAIYA KUMAR")
        String ballotName,

        @Schema(description = "Votes; missing before the count and where nobody polled", example = "685673") @Nullable
        Long votes,

        @Schema(description = "Share of the votes in per cent", example = "43.84") @Nullable
        BigDecimal share,

        @Schema(description = "Rank by votes, 1 is first", example = "2") @Nullable
        Integer rank,

        @Schema(description = "How it ended", example = "lost")
        CandidacyResult result,

        @Schema(description = "What is special about it", example = "निर्विरोध निर्वाचित") @Nullable
        String note) {

    /** The view of a candidacy; everything that it ties together must have been fetched along. */
    public static CandidacyView of(Candidacy candidacy, Language language) {
        return new CandidacyView(
                TagRef.of(candidacy.election, language),
                TagRef.of(candidacy.constituency, language),
                TagRef.ofNullable(candidacy.candidate, language),
                TagRef.ofNullable(candidacy.party, language),
                candidacy.ballot.partyName(),
                candidacy.ballot.ballotName(),
                candidacy.outcome.votes(),
                candidacy.outcome.share(),
                candidacy.outcome.placed(),
                candidacy.outcome.result(),
                candidacy.outcome.note());
    }

    /** The views of several, in the same order. */
    public static List<CandidacyView> of(List<Candidacy> candidacies, Language language) {
        return candidacies.stream().map(candidacy -> of(candidacy, language)).toList();
    }
}
