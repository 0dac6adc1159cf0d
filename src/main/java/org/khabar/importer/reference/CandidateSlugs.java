package org.khabar.importer.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.kit.text.Slugs;

/**
 * The slug of a person in the news is its identifier, that of another candidate the English name; namesakes get the
 * constituency behind it, and those who stood in the same one a number from 2.
 */
final class CandidateSlugs {

    private final Map<String, String> slugs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private CandidateSlugs() {}

    /** Slugs by the contenders' keys; the same whatever their order. */
    static Map<String, String> of(List<Contender> contenders, Map<String, String> constituencySlugs) {
        CandidateSlugs made = new CandidateSlugs();
        Map<String, Long> bearers =
                contenders.stream().collect(Collectors.groupingBy(CandidateSlugs::simple, Collectors.counting()));
        Map<Boolean, Map<String, Contender>> byUnique = contenders.stream()
                .collect(Collectors.partitioningBy(
                        one -> one.person() != null || Objects.equals(bearers.get(simple(one)), 1L),
                        Collectors.toMap(Contender::key, Function.identity(), (a, b) -> a, TreeMap::new)));
        made.give(Objects.requireNonNull(byUnique.get(true)), CandidateSlugs::simple);
        made.give(
                Objects.requireNonNull(byUnique.get(false)),
                one -> simple(one) + "-"
                        + one.constituency().map(constituencySlugs::get).orElseThrow());
        return made.slugs;
    }

    private void give(Map<String, Contender> contenders, Function<Contender, String> wish) {
        contenders.forEach((key, one) -> {
            String wished = wish.apply(one);
            String slug = wished;
            for (int number = 2; !taken.add(slug); number++) {
                slug = wished + "-" + number;
            }
            slugs.put(key, slug);
        });
    }

    private static String simple(Contender one) {
        return one.person() != null
                ? one.person().id()
                : Slugs.slug(String.valueOf(one.names().en()));
    }
}
