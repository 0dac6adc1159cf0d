package org.khabar.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.name.Language;
import org.khabar.content.section.SectionRepository;
import org.khabar.search.answer.FacetView;
import org.khabar.search.index.FacetName;

/** Gives what was counted its names. */
@ApplicationScoped
class FacetNames {

    private static final int MOST = 20;

    private final SectionRepository sections;
    private final AuthorRepository authors;

    FacetNames(SectionRepository sections, AuthorRepository authors) {
        this.sections = sections;
        this.authors = authors;
    }

    /** The facets that are wanted, each with its values, most hits first. */
    List<FacetView> of(Set<FacetName> wanted, Map<String, Long> counts, TagCatalogue catalogue, Language language) {
        return wanted.stream()
                .sorted()
                .map(facet -> new FacetView(facet.word(), values(facet, counts, catalogue, language)))
                .toList();
    }

    private List<FacetView.Value> values(
            FacetName facet, Map<String, Long> counts, TagCatalogue catalogue, Language language) {
        String prefix = facet.of("");
        Comparator<Map.Entry<String, Long>> most =
                Map.Entry.<String, Long>comparingByValue().reversed();
        List<Map.Entry<String, Long>> best = counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .sorted(most.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .toList();
        List<String> keys = best.stream()
                .map(entry -> entry.getKey().substring(prefix.length()))
                .toList();
        Map<String, Named> named = named(facet, keys, catalogue, language);
        List<FacetView.Value> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Named name = named.get(keys.get(i));
            if (name != null) {
                values.add(
                        new FacetView.Value(name.value, name.name, best.get(i).getValue()));
            }
        }
        return values;
    }

    private Map<String, Named> named(FacetName facet, List<String> keys, TagCatalogue catalogue, Language language) {
        return switch (facet) {
            case PARTY, CANDIDATE, CONSTITUENCY, STATE ->
                keys.stream()
                        .flatMap(key -> catalogue.tag(UUID.fromString(key)).stream())
                        .collect(Collectors.toMap(
                                tag -> tag.id.toString(), tag -> new Named(tag.slug, tag.names.in(language))));
            case SECTION ->
                sections.tree().stream()
                        .collect(Collectors.toMap(
                                section -> section.id.toString(),
                                section -> new Named(section.slug, section.names.in(language))));
            case AUTHOR ->
                authors.list("id in ?1", keys.stream().map(UUID::fromString).toList()).stream()
                        .collect(Collectors.toMap(
                                author -> author.id.toString(),
                                author -> new Named(author.slug, author.names.in(language))));
            case YEAR -> keys.stream().collect(Collectors.toMap(key -> key, key -> new Named(key, key)));
        };
    }

    private record Named(String value, String name) {}
}
