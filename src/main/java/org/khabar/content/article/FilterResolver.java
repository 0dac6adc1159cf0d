package org.khabar.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.address.Address;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.listing.ArticleFilter;
import org.khabar.content.listing.FacetGroup;
import org.khabar.content.listing.Facets;
import org.khabar.content.listing.FilterName;
import org.khabar.kit.problem.ProblemException;

/** Turns the words of filters into facets, looking all slugs up in one statement; former slugs still count. */
@ApplicationScoped
public class FilterResolver {

    private final AddressRepository addresses;

    FilterResolver(AddressRepository addresses) {
        this.addresses = addresses;
    }

    /** The conditions that the filters mean. Throws a problem that names the first value which stands for nothing. */
    public List<FacetGroup> resolve(ArticleFilter filter) {
        Map<Address.Key, UUID> known = known(List.of(filter));
        return filter.terms().stream().map(term -> group(term, known, true)).toList();
    }

    /** The same for several lists in one statement; a value that stands for nothing any more matches nothing. */
    public List<List<FacetGroup>> resolveAll(List<ArticleFilter> filters) {
        Map<Address.Key, UUID> known = known(filters);
        return filters.stream()
                .map(filter -> filter.terms().stream()
                        .map(term -> group(term, known, false))
                        .toList())
                .toList();
    }

    private Map<Address.Key, UUID> known(List<ArticleFilter> filters) {
        Set<Address.Key> keys = filters.stream()
                .flatMap(filter -> filter.terms().stream())
                .filter(term -> term.name().addressKind() != null)
                .flatMap(term ->
                        term.slugs().map(slug -> new Address.Key(term.name().addressKind(), slug)))
                .collect(Collectors.toSet());
        return addresses.targets(keys);
    }

    private static FacetGroup group(ArticleFilter.Term term, Map<Address.Key, UUID> known, boolean strict) {
        return new FacetGroup(
                facets(term.name(), term.anyOf(), known, strict),
                facets(term.name(), term.noneOf(), known, strict),
                term.name().rarity());
    }

    private static Set<UUID> facets(FilterName name, List<String> slugs, Map<Address.Key, UUID> known, boolean strict) {
        Set<UUID> facets = new HashSet<>();
        for (String slug : slugs) {
            UUID facet = name.addressKind() == null
                    ? named(name, slug)
                    : known.get(new Address.Key(name.addressKind(), slug));
            if (facet == null && strict) {
                throw ProblemException.invalidParameter(
                        name.word(), "no " + name.word() + " has the slug \"" + slug + "\"");
            }
            facets.add(facet == null ? Facets.NOTHING : facet);
        }
        return facets;
    }

    private static UUID named(FilterName name, String value) {
        if (name == FilterName.KIND) {
            return Stream.of(ArticleKind.values())
                    .filter(kind -> kind.word().equals(value))
                    .map(kind -> Facets.ofKind(kind.word()))
                    .findFirst()
                    .orElseThrow(
                            () -> ProblemException.invalidParameter("kind", "\"" + value + "\" is none of " + kinds()));
        }
        try {
            return Facets.ofLanguage(
                    new Locale.Builder().setLanguageTag(value).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            throw ProblemException.invalidParameter("language", "\"" + value + "\" is not a BCP 47 language tag");
        }
    }

    private static String kinds() {
        return Arrays.stream(ArticleKind.values()).map(ArticleKind::word).collect(Collectors.joining(", "));
    }
}
