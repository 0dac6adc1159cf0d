package org.khabar.content.election;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.Tag;

/** What an editor says of one line of a ballot. */
public record CandidacyContent(
        Tag election,
        Tag constituency,
        @Nullable Tag candidate,
        @Nullable Tag party,
        Candidacy.Ballot ballot,
        Candidacy.Outcome outcome) {

    /** Whose own answers show it. */
    List<Tag> shownBy() {
        return candidate == null ? List.of(constituency) : List.of(candidate, constituency);
    }

    /** Everything in whose lists and counts it stands. */
    Set<UUID> facets() {
        Set<UUID> facets = new HashSet<>();
        Stream.of(election, constituency, candidate, party, constituency.state)
                .filter(Objects::nonNull)
                .forEach(tag -> facets.add(tag.id));
        return facets;
    }
}
