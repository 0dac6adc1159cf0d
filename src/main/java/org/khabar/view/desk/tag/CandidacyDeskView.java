package org.khabar.view.desk.tag;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.Candidacy;
import org.khabar.content.tag.CandidacyResult;

/** One line of a ballot as editors see it. */
@Schema(name = "CandidacyDesk")
public record CandidacyDeskView(
        @Schema(description = "Identifier", readOnly = true, example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a60")
        UUID id,

        @Schema(description = "Version: what the ETag says", readOnly = true, example = "3")
        int version,

        @Schema(description = "Slug or identifier of the election", required = true, example = "lok-sabha-2024")
        String election,

        @Schema(description = "Slug or identifier of the constituency", required = true, example = "kanpur")
        String constituency,

        @Schema(description = "Slug or identifier of who stood; left out for none of the above", example = "alok-misra")
        @Nullable
        String candidate,

        @Schema(description = "Slug or identifier of the party, where it has a tag", example = "inc") @Nullable
        String party,

        @Schema(
                description = "Party as the Election Commission wrote it",
                maxLength = 300,
                example = "Indian National Congress")
        @Nullable
        String partyName,

        @Schema(
                description = "Name as it stood on the ballot; the candidate's English name when left out",
                maxLength = 300,
                example = "ALOK MISRA")
        String ballotName,

        @Schema(description = "Votes", minimum = "0", maximum = "2000000000", example = "422087") @Nullable
        Long votes,

        @Schema(description = "Share of the votes in per cent", minimum = "0", maximum = "100", example = "45.7")
        @Nullable
        BigDecimal share,

        @Schema(description = "Rank by votes, 1 is first", minimum = "1", maximum = "10000", example = "2") @Nullable
        Integer rank,

        @Schema(description = "How it ended; pending when left out, nota for none of the above", example = "lost")
        CandidacyResult result,

        @Schema(description = "What is special about it", maxLength = 1000, example = "निर्विरोध निर्वाचित") @Nullable
        String note,

        @Schema(
                description = "How the reference data names it; missing for what the newsroom added",
                readOnly = true,
                example = "ls2024-up-43-kanpur-alok-misra")
        @Nullable
        String referenceKey)
        implements TieDeskView {

    /** The members that only the server sets. */
    public static final Set<String> READ_ONLY = Set.of("id", "version", "referenceKey");

    /** The view of a candidacy. */
    public static CandidacyDeskView of(Candidacy candidacy) {
        return new CandidacyDeskView(
                candidacy.id,
                candidacy.version,
                candidacy.election.slug,
                candidacy.constituency.slug,
                TagDeskView.slugOf(candidacy.candidate),
                TagDeskView.slugOf(candidacy.party),
                candidacy.ballot.partyName(),
                candidacy.ballot.ballotName(),
                candidacy.outcome.votes(),
                candidacy.outcome.share(),
                candidacy.outcome.placed(),
                candidacy.outcome.result(),
                candidacy.outcome.note(),
                candidacy.referenceKey);
    }
}
