package org.khabar.view.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.Candidacy;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagType;

/** Someone who stands or stood for election, or leads those who do, with every candidacy. */
@Schema(name = "Candidate")
public record CandidateView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a48")
        UUID id,

        @Schema(description = "Type", enumeration = "candidate", example = "candidate")
        TagType type,

        @Schema(description = "Slug", example = "kanhaiya-kumar")
        String slug,

        @Schema(description = "Name in the language asked for, else in the other one", example = "कन्हैया कुमार")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Further names, in either script")
        List<String> aliases,

        @Schema(description = "Identifiers elsewhere", example = "{\"wikidata\": \"Q19881880\"}")
        Map<String, String> externalIds,

        @Schema(description = "Party they belong to now") @Nullable
        TagRef party,

        @Schema(description = "State they stand in") @Nullable
        TagRef state,

        @Schema(description = "Where they stood, newest election first")
        List<CandidacyView> candidacies,

        @Schema(description = "When its own facts were last changed", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) TagStamp stamp)
        implements TagView {

    /** The view of a tag of this type. */
    static CandidateView of(Tag tag, List<Candidacy> candidacies, TagStamp stamp, Language language) {
        return new CandidateView(
                tag.id,
                tag.type,
                tag.slug,
                tag.names.in(language),
                tag.names.languageIn(language),
                tag.names,
                tag.aliases,
                tag.externalIds,
                TagRef.ofNullable(tag.party, language),
                TagRef.ofNullable(tag.state, language),
                candidacies.stream()
                        .map(candidacy -> CandidacyView.of(candidacy, language))
                        .toList(),
                tag.updatedAt,
                stamp);
    }
}
