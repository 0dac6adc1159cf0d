package org.khabar.importer.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.ReferenceTag;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagDetails;
import org.khabar.importer.reference.Reference.CandidateRow;
import org.khabar.importer.reference.Reference.ConstituencyRow;
import org.khabar.importer.reference.Reference.Named;
import org.khabar.importer.reference.Reference.Places;

/** Makes tags of people: those in the news, and everybody who stood for election. */
final class CandidateLoad {

    private final Map<String, String> stateByConstituency;
    private final Function<String, Tag> tagByKey;

    /** Needs the tags of states and parties. */
    CandidateLoad(Places places, Function<String, Tag> tagByKey) {
        this.stateByConstituency =
                places.constituencies().stream().collect(Collectors.toMap(ConstituencyRow::id, ConstituencyRow::state));
        this.tagByKey = tagByKey;
    }

    List<ReferenceTag> tags(List<Contender> contenders, Map<String, String> slugs) {
        return contenders.stream()
                .map(one -> new ReferenceTag(
                        one.key(), Key.id(one.key()), Objects.requireNonNull(slugs.get(one.key())), content(one)))
                .toList();
    }

    private TagContent content(Contender one) {
        List<String> aliases = Named.furtherNames(one.aliases(), one.names());
        TagContent.Known known = new TagContent.Known(null, null, aliases, wikidata(one), sources(one));
        Tag state = one.constituency()
                .map(stateByConstituency::get)
                .map(Key::state)
                .map(tagByKey)
                .orElse(null);
        Tag party = one.party().map(Key::party).map(tagByKey).orElse(null);
        return new TagContent(one.names(), known, new TagDetails.Candidate(), state, party);
    }

    private static Map<String, String> wikidata(Contender one) {
        return first(one.rows().stream().map(CandidateRow::wikidata), "wikidata");
    }

    private static Map<String, String> sources(Contender one) {
        return one.person() != null
                ? one.person().sources()
                : first(one.rows().stream().map(CandidateRow::source), "names.hi");
    }

    private static Map<String, String> first(Stream<@Nullable String> values, String name) {
        return values.filter(Objects::nonNull)
                .findFirst()
                .map(value -> Map.of(name, value))
                .orElse(Map.of());
    }
}
